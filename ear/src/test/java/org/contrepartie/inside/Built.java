package org.contrepartie.inside;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.contrepartie.LongTerms;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it was built, the portal in it replaced by the tests. */
final class Built {

    private Built() {}

    static EnterpriseArchive withTests() {
        WebArchive tests = Testable.archiveToTest(ShrinkWrap.create(WebArchive.class, "inside.war")
                .addPackage(Built.class.getPackage())
                .addClass(LongTerms.class)
                .addAsLibrary(assertJ())
                .addAsManifestResource(
                        new StringAsset(
                                "Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron, org.hibernate, jdk.httpserver\n"),
                        "MANIFEST.MF")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"));
        EnterpriseArchive application = ShrinkWrap.create(ZipImporter.class, "inside.ear")
                .importFrom(new File("target/contrepartie.ear"))
                .as(EnterpriseArchive.class);
        application.delete("META-INF/application.xml");
        application.delete("contrepartie-web.war");
        return application.addAsModule(tests);
    }

    private static File assertJ() {
        return new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
