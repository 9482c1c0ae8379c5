package org.contrepartie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.shared.Role;

/** The roles of the house, and what each is asked to do. */
@Named
@RequestScoped
public class RolesView {

    /** Every role there is. */
    public List<Role> getRoles() {
        return List.of(Role.values());
    }
}
