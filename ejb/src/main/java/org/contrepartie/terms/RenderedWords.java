package org.contrepartie.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Words that several clauses render: what a group of renditions has in common, and nothing but its number. */
@Entity
@Table(name = "rendered_words")
class RenderedWords {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rendered_words")
    @SequenceGenerator(name = "rendered_words", sequenceName = "rendition_seq", allocationSize = 50)
    private Long id;

    protected RenderedWords() {}

    Long id() {
        return id;
    }
}
