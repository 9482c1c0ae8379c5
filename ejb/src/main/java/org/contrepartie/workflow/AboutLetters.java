package org.contrepartie.workflow;

import java.util.Optional;

/** What was drafted and sent. */
public interface AboutLetters {

    /** Who drafted the letter that refuses the complaint. Empty while there is no draft. */
    Optional<String> refusalLetterAuthor();
}
