package org.contrepartie.demo;

import java.util.List;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.PositionForm;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.statement.StatementForm;
import org.contrepartie.terms.ClauseForm;

/** A scheme with what belongs to it, in the forms that the services take. */
record Fixture(
        SchemeForm scheme,
        OfferForm offer,
        ClauseForm clause,
        List<StatementForm> statements,
        List<PositionForm> positions) {}
