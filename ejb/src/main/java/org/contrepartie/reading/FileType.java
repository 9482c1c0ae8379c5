package org.contrepartie.reading;

import java.util.stream.Stream;

/** What a file is. */
public enum FileType {
    TEXT("text/plain"),
    HTML("text/html"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EML("message/rfc822"),
    WARC("application/warc"),
    /** A record of what a browser and servers said to each other; few name a media type for it. */
    HAR("application/json"),
    JSON("application/json"),
    XML("application/xml"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    ZIP("application/zip"),
    GZIP("application/gzip"),
    /** The container of older office files, and of newer ones that are closed with a password. */
    OLE("application/x-ole-storage"),
    RTF("application/rtf"),
    UNKNOWN("application/octet-stream");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As it is named on the web. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of that media type is one of those that become a text. */
    public static boolean reads(String mediaType) {
        return Stream.of(values()).anyMatch(type -> type.isRead() && type.mediaType.equals(mediaType));
    }

    /** Whether it becomes a text that an officer can read. */
    public boolean isRead() {
        return switch (this) {
            case TEXT, HTML, PDF, DOCX, EML, WARC, HAR, JSON -> true;
            default -> false;
        };
    }
}
