package org.contrepartie.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contrepartie.audit.ChainsKnown;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Role;

/** The walls around a case stand around its chain too. Whoever watches the trail sees headers of every case but his own. */
@Dependent
public class TrailWalls implements ChainsKnown {

    private static final Set<Role> WATCHING = EnumSet.of(Role.AUDITOR, Role.DPO, Role.ADMIN, Role.SYSTEM);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    @Override
    public boolean knows(String chain) {
        Caller caller = context.caller();
        if (em.find(KnownCase.class, chain) == null) {
            return true;
        }
        return caller.isOneOf(WATCHING) ? !access.isRecused(chain, caller.name()) : access.knows(chain);
    }

    @Override
    public List<String> closed() {
        return em.createQuery(
                        "select d.caseRef from ConflictDeclaration d where d.login = :login and d.outcome = :recused",
                        String.class)
                .setParameter("login", context.caller().name())
                .setParameter("recused", ConflictDeclaration.Outcome.RECUSED)
                .getResultList();
    }
}
