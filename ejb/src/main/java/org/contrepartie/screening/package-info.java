/**
 * The clause screener: reads a text of terms and suggests elements, with data, purposes, media, territory, duration and waivers.
 *
 * <p>Decisions: a suggestion is never a finding; it names the row of the lexicon, its expression and the edition, and an officer
 * accepts or refuses it. The lexicon is data ({@code lexicon-en.yaml}, {@code lexicon-fr.yaml}), the engine knows no word of law.
 * A row suggests, hints (only beside a grant or another element in the paragraph), excludes where it stands, guards what follows
 * it in its part of the sentence (we will not, you may not, you may withdraw), or silences its sentence. So it is recognised who
 * waives, what is denied, what is forbidden to the person and what the person's own rights are. Where a text has no word of the
 * trade, a single element is taken for a description. Of two suggestions of one element on the same words the longer stands. A
 * paragraph is read in its own language; each language has its small words.
 *
 * <p>Words are parted by Lucene's tokenizer and compared without case, accents and what is not seen; each keeps its place in the
 * text as it was sent, in code points. Expressions are automata of Lucene over numbered words, never regular expressions: the time
 * grows with the text and nothing else. What is missing from a document (E24) is looked for only where a whole document is sent.
 * How good the lexicon is stands in {@code config/screening/figures.md}; how fast, in {@code config/bench}.
 *
 * <p>Nothing here knows clauses or documents on file but through the services of {@code terms}.
 */
package org.contrepartie.screening;
