/**
 * The procedure as a page of law: which step leads from which state to which, who may take it, and what must be on file.
 *
 * <p>Decisions: an enum table and not a process engine, so that a lawyer can read the whole of it; pure Java, so that it is
 * tested in milliseconds. The table asks {@link org.contrepartie.workflow.CaseFacts} and knows nothing of who answers. The
 * table is built line by line: a step that is not in it cannot be taken. Services, entities and words for the screen do not
 * belong here.
 */
package org.contrepartie.workflow;
