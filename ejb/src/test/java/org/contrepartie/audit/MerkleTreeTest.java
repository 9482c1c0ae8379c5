package org.contrepartie.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.contrepartie.shared.Digest;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    @Test
    void no_line_and_one_empty_line_are_what_the_rfc_says() {
        // RFC 6962 2.1: the hash of an empty list, and MTH({d0}) of an empty entry.
        assertThat(MerkleTree.root(List.of()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(MerkleTree.root(List.of("")))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void three_lines_have_a_full_left_side_and_what_is_left_on_the_right() {
        String left = node(leaf("a"), leaf("b"));

        assertThat(MerkleTree.root(List.of("a", "b", "c"))).isEqualTo(node(left, leaf("c")));
        assertThat(MerkleTree.root(List.of("a", "b", "c", "d", "e")))
                .isEqualTo(node(node(left, node(leaf("c"), leaf("d"))), leaf("e")));
    }

    @Test
    void another_line_a_line_less_and_another_order_give_another_root() {
        String root = MerkleTree.root(List.of("a", "b", "c"));

        assertThat(List.of(
                        List.of("a", "b", "x"), List.of("a", "b"), List.of("b", "a", "c"), List.of("a", "b", "c", "c")))
                .allSatisfy(other -> assertThat(MerkleTree.root(other)).isNotEqualTo(root));
    }

    private static String leaf(String line) {
        return Digest.sha256(new byte[] {0}, line.getBytes(StandardCharsets.UTF_8));
    }

    private static String node(String left, String right) {
        HexFormat hex = HexFormat.of();
        return Digest.sha256(new byte[] {1}, hex.parseHex(left), hex.parseHex(right));
    }
}
