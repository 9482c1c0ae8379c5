package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.CaseMember;
import org.contrepartie.access.StaffService;

/** Whether somebody sat in the deliberation who may not. Source: LIL 22; GDPR 52(3). */
@Dependent
class Attendance {

    @EJB
    private CaseAccess access;

    @EJB
    private StaffService staff;

    /**
     * Whether the list names as present somebody who is or was officer, rapporteur or reviewer of the case, or who has a
     * conflict on it; known by login, or by name where the list gives no login.
     */
    boolean isTainted(String caseRef, List<AttendeeForm> list) {
        Set<String> team =
                access.members(caseRef).stream().map(CaseMember::login).collect(Collectors.toSet());
        Set<String> names = team.stream().map(staff::nameOf).collect(Collectors.toSet());
        return list.stream()
                .filter(AttendeeForm::isPresent)
                .anyMatch(one -> one.login() == null
                        ? names.stream().anyMatch(one.name()::equalsIgnoreCase)
                        : team.contains(one.login()) || access.isConflicted(caseRef, one.login()));
    }
}
