package org.contrepartie.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The answer that a request got the first time, under the key that its sender gave it. */
@Entity
@Table(name = "first_answer")
public class FirstAnswer {

    /** Whose request, under which key. */
    @Embeddable
    public record Key(
            @Column(name = "caller", length = 100) String caller,
            @Column(name = "request_key", length = 200) String requestKey)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "body_digest", length = 64, nullable = false, updatable = false)
    private String bodyDigest;

    @Column(name = "answered_at", nullable = false, updatable = false)
    private Instant answeredAt;

    @Column(name = "status", nullable = false, updatable = false)
    private int status;

    @Column(name = "location", length = 500, updatable = false)
    private String location;

    @Column(name = "content", length = 1_000_000, updatable = false)
    private String content;

    protected FirstAnswer() {}

    FirstAnswer(Key key, String bodyDigest, Instant answeredAt, Answer answer) {
        this.key = key;
        this.bodyDigest = bodyDigest;
        this.answeredAt = answeredAt;
        this.status = answer.status();
        this.location = answer.location();
        this.content = answer.content();
    }

    boolean isFor(String digest) {
        return bodyDigest.equals(digest);
    }

    Answer answer() {
        return new Answer(status, location, content);
    }
}
