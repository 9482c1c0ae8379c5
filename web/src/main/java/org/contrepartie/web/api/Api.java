package org.contrepartie.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Where the interface begins. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Contrepartie", version = "1"))
public class Api extends Application {}
