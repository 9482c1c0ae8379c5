package org.contrepartie.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.contrepartie.shared.Digest;

/**
 * The root over many lines: whoever changes one of them, leaves one out or changes their order gets another root. A leaf and a
 * node are hashed with different prefixes, so that none passes for the other.
 *
 * <p>Source: RFC 6962, section 2.1, with SHA-256.
 */
final class MerkleTree {

    /** As it stands in a seal. */
    static final String ALGORITHM = "SHA-256, RFC 6962";

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /** The root over these lines in their order, hexadecimal. */
    static String root(List<String> lines) {
        return lines.isEmpty()
                ? Digest.sha256()
                : over(lines.stream().map(MerkleTree::leaf).toList());
    }

    private static String over(List<String> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        // The left side is the largest full tree that leaves something for the right.
        int left = Integer.highestOneBit(hashes.size() - 1);
        return node(over(hashes.subList(0, left)), over(hashes.subList(left, hashes.size())));
    }

    private static String leaf(String line) {
        return Digest.sha256(LEAF, line.getBytes(StandardCharsets.UTF_8));
    }

    private static String node(String left, String right) {
        HexFormat hex = HexFormat.of();
        return Digest.sha256(NODE, hex.parseHex(left), hex.parseHex(right));
    }
}
