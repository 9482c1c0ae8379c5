package org.contrepartie.reading;

/** What a file is. */
public enum FileType {
    TEXT("text/plain"),
    HTML("text/html"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EML("message/rfc822"),
    WARC("application/warc"),
    /** A record of what a browser and servers said to each other. */
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

    /** Whether it becomes a text that an officer can read. */
    public boolean isRead() {
        return switch (this) {
            case TEXT, HTML, PDF, DOCX, EML, JSON -> true;
            default -> false;
        };
    }
}
