package org.contrepartie.reading;

import org.contrepartie.shared.Invalid;

/** A file cannot be read, for a reason that whoever handed it in can do something about. */
public class Unreadable extends Invalid {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. */
    public enum Reason {
        /** It holds nothing at all. */
        EMPTY,
        /** It has more bytes than are read. */
        TOO_LARGE,
        /** Its bytes are of no kind that is read. */
        UNKNOWN_TYPE,
        /** It is closed with a password, or protected against being read. */
        ENCRYPTED,
        /** It is not whole, or not what it says it is. */
        BROKEN,
        /** It holds pictures only, or no words. */
        NO_WORDS,
        /** Some of its bytes stand for no sign: half signs, or another encoding. */
        NO_SIGNS,
        /** Its text is longer than a document may be. */
        TOO_LONG,
        /** It is an archive, and no version of terms lies in it. */
        NO_VERSIONS,
        /** It is an archive of the web, and no page lies in it. */
        NO_PAGES,
        /** It has more pages than are read. */
        TOO_MANY_PAGES,
        /** It holds more files, parts or tags than are read. */
        TOO_MANY_PARTS,
        /** It swells: unpacked it is many times what was handed in. */
        SWELLS,
        /** It defines entities, by which a small file may become endless. */
        ENTITIES,
        /** It takes too long. */
        TOO_SLOW
    }

    private final Reason reason;

    public Unreadable(Reason reason) {
        super("file", "unreadable." + reason);
        this.reason = reason;
    }

    /** What is told where no field is: the reason stands at the file. */
    @Override
    public String code() {
        return "Refusal.Invalid";
    }

    public Reason reason() {
        return reason;
    }
}
