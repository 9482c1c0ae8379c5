package org.contrepartie.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What somebody was typing into a form and did not hand in yet, sealed. One per person and form. */
@Entity
@Table(name = "draft")
@IdClass(Draft.Key.class)
@NamedQuery(name = "Draft.of", query = "select d from Draft d where d.login = :login order by d.savedAt desc")
public class Draft {

    /** Whose, and of which form. */
    public record Key(String login, String form) implements Serializable {}

    @Id
    @Column(name = "login", length = 100)
    private String login;

    @Id
    @Column(name = "form", length = 100)
    private String form;

    @Column(name = "content", length = 1_000_000, nullable = false)
    private String content;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected Draft() {}

    Draft(Key key) {
        this.login = key.login();
        this.form = key.form();
    }

    void keep(String sealed, Instant at) {
        this.content = sealed;
        this.savedAt = at;
    }

    String form() {
        return form;
    }

    String content() {
        return content;
    }

    Instant savedAt() {
        return savedAt;
    }
}
