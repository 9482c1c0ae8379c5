package org.contrepartie.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A file handed out to be kept. Never shown inside the portal, whatever it says it is: a captured page may hold anything. */
public final class HandedOut {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+");

    private HandedOut() {}

    /** Answers with the bytes, under the name that the file had. */
    public static void answer(HttpServletResponse response, String name, String mediaType, byte[] bytes)
            throws IOException {
        boolean plain = MEDIA_TYPE.matcher(mediaType).matches();
        response.setContentType(plain ? mediaType : "application/octet-stream");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String encoded(String fileName) {
        return URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
