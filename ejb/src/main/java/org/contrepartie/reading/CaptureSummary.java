package org.contrepartie.reading;

import java.time.Instant;
import java.util.List;

/**
 * What the Website Evidence Collector says of a capture. It counts and judges nothing.
 *
 * @param url the address that was opened; null where it does not tell
 * @param tool name and version of the collector, and of the browser where it tells
 * @param begun when the capture began; null where it does not tell
 * @param cookies that were set, in its order
 * @param hosts that were asked for something
 * @param beacons how many it took for beacons
 */
public record CaptureSummary(
        String url, String tool, Instant begun, List<Cookie> cookies, List<Host> hosts, int beacons) {

    /**
     * A cookie.
     *
     * @param days until it ends; null for one that ends with the session, or where nothing is told
     * @param own whether it belongs to the site that was opened
     */
    public record Cookie(String name, String domain, Integer days, boolean own) {}

    /** A host; own where it belongs to the site that was opened. */
    public record Host(String name, boolean own) {}

    public CaptureSummary {
        cookies = List.copyOf(cookies);
        hosts = List.copyOf(hosts);
    }

    /** Address and tool, as the custody of the exhibit notes them. */
    public String how() {
        return url == null ? tool : tool + ", " + url;
    }
}
