package org.contrepartie.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contrepartie.reading.Unreadable.Reason;

/**
 * A capture by the Website Evidence Collector, packed: {@code inspection.json} and beside it pictures, the record of what was
 * sent (HAR), the source of the page, and whatever else the collector wrote.
 */
public final class Capture {

    private static final String INSPECTION = "inspection.json";

    /** The most files of a capture. */
    static final int MOST = 500;

    /** What is done with one file of a capture. */
    public interface Visit {
        void on(String name, byte[] file);
    }

    private Capture() {}

    /**
     * What the collector says of the capture; empty where these bytes are none.
     *
     * @throws Unreadable with the reason, if it is one and cannot be read
     */
    public static Optional<CaptureSummary> summary(byte[] bytes) {
        if (Recognition.of(bytes) != FileType.ZIP || !Recognition.names(bytes, INSPECTION)) {
            return Optional.empty();
        }
        List<CaptureSummary> found = new ArrayList<>();
        through(bytes, (name, file) -> {
            if (name.equals(INSPECTION) || name.endsWith("/" + INSPECTION)) {
                Inspection.of(file).ifPresent(found::add);
            }
        });
        return found.stream().findFirst();
    }

    /**
     * Goes through the files of a capture, those without a byte left out.
     *
     * @throws Unreadable with the reason, if it cannot be read whole
     */
    public static void through(byte[] bytes, Visit visit) {
        List<String> seen = new ArrayList<>();
        try {
            Archive.through(bytes, new Allowance(), (path, file) -> {
                Allowance.when(seen.size() == MOST, Reason.TOO_MANY_PARTS);
                seen.add(path);
                byte[] content = file.readNBytes(Allowance.BYTES + 1);
                Allowance.when(content.length > Allowance.BYTES, Reason.TOO_LARGE);
                if (content.length > 0) {
                    visit.on(Signs.clean(path).replace('\n', ' ').replace('\t', ' '), content);
                }
            });
        } catch (IOException broken) {
            throw new Unreadable(Reason.BROKEN);
        }
    }
}
