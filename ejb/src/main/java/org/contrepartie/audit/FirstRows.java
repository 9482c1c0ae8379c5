package org.contrepartie.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Makes the row that is later locked, in a transaction of its own: two who need it first at the same time must not make each
 * other's act fail. An empty chain or series that stays behind after a rollback says nothing.
 */
@Stateless
@PermitAll
public class FirstRows {

    @PersistenceContext
    private EntityManager em;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void openChain(String name) {
        insertOnce(
                "insert into audit_chain (name, length, head) values (:name, 0, :head) on conflict do nothing",
                name,
                AuditChain.NOTHING_BEFORE);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void openSeries(String name) {
        insertOnce(
                "insert into number_series (name, next_number) values (:name, 1) on conflict do nothing", name, null);
    }

    private void insertOnce(String sql, String name, String head) {
        var insert = em.createNativeQuery(sql).setParameter("name", name);
        if (head != null) {
            insert.setParameter("head", head);
        }
        insert.executeUpdate();
    }
}
