package org.contrepartie.decision;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contrepartie.casefile.CaseFileService;

/** Reads the points of the legal review. The reviewer speaks by acts of the procedure (A21). */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class ReviewService {

    @Inject
    private ReviewPoints points;

    @EJB
    private CaseFileService cases;

    /** The points of a case, in its order, each with what the reviewer said. */
    public List<PointRow> points(String caseRef) {
        return points.of(cases.known(caseRef)).stream().map(Point::row).toList();
    }
}
