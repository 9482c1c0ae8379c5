package org.contrepartie.report;

import java.util.List;
import java.util.stream.Collectors;
import org.contrepartie.shared.Refusal;

/** A document may not leave the house: what it quotes does not stand, word for word, where it says. */
public class QuotationsDiffer extends Refusal {

    private static final long serialVersionUID = 1L;

    private final List<QuotationCheck.Line> lines;

    /**
     * A refusal.
     *
     * @param lines the quotations that differ, at least one
     */
    public QuotationsDiffer(List<QuotationCheck.Line> lines) {
        super("quotations differ: " + lines, labels(lines));
        this.lines = List.copyOf(lines);
    }

    /** Each quotation, and where it should stand. */
    public List<QuotationCheck.Line> lines() {
        return lines;
    }

    private static String labels(List<QuotationCheck.Line> lines) {
        return lines.stream().map(QuotationCheck.Line::label).collect(Collectors.joining(", "));
    }
}
