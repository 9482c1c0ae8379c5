/**
 * What a file says: its bytes become the text that an officer reads, with what the file tells of itself.
 *
 * <p>Decisions: pure Java, no database and no server. What a file is, its bytes say; the name and the declared type do not
 * count. A file is read within an {@link org.contrepartie.reading.Allowance}: bytes, signs, pages, entries, memory and time.
 * It is read whole or not at all, and who hands it in hears why, by one {@link org.contrepartie.reading.Unreadable.Reason}.
 * Nothing is followed: no entity, no link, no script, no picture. Of a page and a letter the words stay, paragraph by
 * paragraph; the fields of a form and all that runs is left out. The file itself is kept by whoever received it.
 *
 * <p>One library for each kind (decision record 0016). Redaction and the meaning of the words do not belong here.
 */
package org.contrepartie.reading;
