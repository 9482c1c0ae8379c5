package org.contrepartie.browser;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.Campaign;
import org.contrepartie.LoggedFamily;
import org.contrepartie.LoggedMarkets;
import org.contrepartie.LoggedTerms;
import org.contrepartie.Rest;

/** Every page of the portal, and where to see each with something on it. */
final class Pages {

    /** A correction of the calendar that somebody has to agree to. */
    private static final String HOLIDAY = "{\"day\":\"2030-05-03\",\"kind\":\"ADD\",\"name\":\"Day of mourning\","
            + "\"reason\":\"a decree\",\"source\":\"JORF 2030-05-02\"}";

    private static final Path SOURCES = Path.of("../web/src/main/webapp");

    /**
     * One page to look at.
     *
     * @param page its source, without the ending
     * @param user somebody who may see it; empty where nobody is signed in
     * @param address where it is
     * @param status what the portal answers there
     */
    record Stop(String page, String user, String address, int status) {

        /** For the name of a picture. */
        String name() {
            String words = address.replaceAll("\\?.*", "").substring(1).replaceAll("[^a-z]+", "-");
            return (words + "-" + user).replaceAll("-+", "-").replaceAll("-$", "");
        }

        @Override
        public String toString() {
            return address + (user.isEmpty() ? "" : " as " + user);
        }
    }

    private Pages() {}

    /** The pages there are: what is not a part of others. */
    static Set<String> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("WEB-INF")))
                    .map(file -> SOURCES.relativize(file).toString().replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where to see each, with the demonstration of a first start and one complaint that is lodged for it. */
    static List<Stop> stops(String portal) {
        Rest officer = Rest.as("officer", portal);
        JsonObject found = first(officer.read("/cases?q=Temu"));
        String file = found.getString("reference");
        JsonObject head = officer.read("/cases/" + file);
        String scheme = head.getString("schemeRef");
        String party = head.getJsonObject("respondent").getString("reference");
        JsonObject lodged = Rest.json(Rest.as("intake", portal).post("/complaints", Told.json()));
        String complaint = lodged.getString("reference");
        String itsCase = lodged.getString("caseRef");
        String clocks = "/casefile/file/" + lodged.getString("caseRef") + "/clocks";
        int clock = first(officer.read("/cases/" + lodged.getString("caseRef") + "/deadlines"))
                .getInt("id");
        int proposed = Rest.json(officer.post(
                        "/cases/" + itsCase + "/deadlines/" + clock + "/corrections",
                        "{\"trigger\":\"2024-01-15\",\"reason\":\"une autre date\"}"))
                .getInt("id");
        int holiday = Rest.json(Rest.as("admin", portal).post("/calendars/FR/corrections", HOLIDAY))
                .getInt("id");
        String twin = Rest.json(officer.post("/schemes", Campaign.scheme())).getString("reference");
        LoggedTerms.log(officer, twin);
        String back = LoggedTerms.relaunch(officer, twin);
        int alert = officer.read("/schemes/" + back + "/similar")
                .getJsonArray("alerts")
                .getJsonObject(0)
                .getInt("id");
        String sister = LoggedFamily.log(officer);
        LoggedMarkets.say(officer, sister, back);
        LoggedMarkets.confirm(officer, sister, back);
        String twins =
                officer.read("/schemes/" + sister).getJsonObject("organisation").getString("reference");
        Stream<Stop> parts = Stream.of(
                        "overview",
                        "complaints",
                        "tasks",
                        "team",
                        "rights",
                        "offers",
                        "clauses",
                        "statements",
                        "matrix",
                        "conformity",
                        "exhibits",
                        "facts",
                        "allegations",
                        "hearing",
                        "procedure",
                        "clocks",
                        "letters",
                        "cooperation",
                        "review",
                        "decision",
                        "measures",
                        "report")
                .map(part -> seen("casefile/file", "officer", "/casefile/file/" + file + "/" + part));
        Stream<Stop> partsOfScheme = Stream.of("offers", "clauses", "statements", "matrix", "conformity")
                .map(part -> seen("scheme/file", "officer", "/scheme/file/" + scheme + "/" + part));
        Stream<Stop> others = Stream.of(
                new Stop("login", "", "/login", 200),
                new Stop("login", "", "/login?error", 200),
                new Stop("error/notfound", "officer", "/casefile/file/1999-999999", 404),
                new Stop("error/fault", "officer", "/error/fault", 500),
                seen("error/expired", "officer", "/error/expired"),
                seen("home", "officer", "/home"),
                seen("home", "admin", "/home"),
                seen("soon", "officer", "/soon/search"),
                seen("casefile/list", "officer", "/casefile/list"),
                seen("casefile/reviews", "officer", "/casefile/reviews"),
                seen("casefile/reviews", "reviewer", "/casefile/reviews"),
                seen("casefile/file", "officer", "/casefile/file/" + file + "/procedure?act=declare_conflict"),
                seen("casefile/file", "coop", "/casefile/file/" + file + "/cooperation"),
                seen("casefile/letter", "officer", "/casefile/letter/" + file),
                seen("casefile/letter", "officer", "/casefile/letter/" + file + "?template=OTHER"),
                seen("casefile/letter", "officer", "/casefile/letter/" + itsCase + "?n=1"),
                seen(
                        "casefile/letter",
                        "officer",
                        "/casefile/letter/" + file + "?template=INFORMATION_REQUEST&to=RESPONDENT"),
                seen("casefile/file", "officer", "/casefile/file/" + file + "/exhibits?n=1"),
                seen("casefile/exhibit", "officer", "/casefile/exhibit/" + file + "/1"),
                seen("casefile/file", "officer", "/casefile/file/" + file + "/tasks?task=1"),
                seen("casefile/file", "officer", "/casefile/file/" + file + "/allegations?changes=A1"),
                seen("scheme/file", "officer", "/scheme/file/" + scheme + "/statements?changes=S3.a"),
                seen("party/file", "officer", "/party/file/" + party + "?changes=organisation"),
                seen("casefile/file", "head", clocks + "?refuse=" + proposed),
                seen("clock/list", "officer", "/clock/list"),
                seen("clock/risk", "officer", "/clock/risk"),
                seen("clock/risk", "head", "/clock/risk"),
                seen("complaint/list", "intake", "/complaint/list"),
                seen("complaint/new", "intake", "/complaint/new"),
                seen("complaint/file", "intake", "/complaint/file/" + complaint),
                seen("party/list", "officer", "/party/list"),
                seen("party/file", "officer", "/party/file/" + party),
                seen("party/list", "officer", "/party/list?q=temu"),
                seen("party/amend", "officer", "/party/amend/" + party),
                seen("party/establishment", "officer", "/party/establishment/" + party),
                seen("scheme/annotate", "officer", "/scheme/annotate/" + scheme + "/1"),
                seen("scheme/annotate", "officer", "/scheme/annotate/" + scheme + "/1?element=16&act=weigh"),
                seen("scheme/annotate", "reviewer", "/scheme/annotate/" + scheme + "/1?element=17"),
                seen("scheme/document", "officer", "/scheme/document/" + twin + "/1"),
                seen("scheme/document", "officer", "/scheme/document/" + twin + "/2?clause=1"),
                seen("scheme/document", "reviewer", "/scheme/document/" + twin + "/2?clause=2"),
                seen("scheme/file", "officer", "/scheme/file/" + twin + "/clauses"),
                seen("scheme/version", "officer", "/scheme/version?scheme=" + twin),
                seen("scheme/version", "officer", "/scheme/version?way=file&scheme=" + twin),
                seen("scheme/appraise", "officer", "/scheme/appraise?subject=FREELY_GIVEN&scheme=" + scheme),
                seen("scheme/together", "officer", "/scheme/together?clause=1&scheme=" + twin),
                seen("scheme/alert", "officer", "/scheme/alert?scheme=" + back + "&alert=" + alert),
                seen("scheme/file", "officer", "/scheme/file/" + back + "/clauses"),
                seen("scheme/appraise", "officer", "/scheme/appraise?subject=R16&scheme=" + scheme),
                seen("scheme/version", "officer", "/scheme/version?of=1&scheme=" + twin),
                seen("scheme/party", "officer", "/scheme/party?scheme=" + scheme),
                seen("scheme/territory", "officer", "/scheme/territory?scheme=" + scheme),
                seen("scheme/status", "officer", "/scheme/status?scheme=" + scheme),
                seen("scheme/promise", "officer", "/scheme/promise?scheme=" + scheme),
                seen("scheme/position", "officer", "/scheme/position?scheme=" + scheme),
                seen("scheme/family", "officer", "/scheme/family?scheme=" + scheme),
                seen("scheme/family", "reviewer", "/scheme/family?scheme=" + sister),
                seen("scheme/family", "officer", "/scheme/family?scheme=" + sister),
                seen("scheme/together", "officer", "/scheme/together?clause=1&scheme=" + sister),
                seen("scheme/known", "officer", "/scheme/known?scheme=" + scheme + "&case=" + file),
                seen("scheme/list", "officer", "/scheme/list"),
                seen("scheme/new", "officer", "/scheme/new"),
                seen("scheme/offer", "officer", "/scheme/offer?scheme=" + scheme),
                seen("scheme/clause", "officer", "/scheme/clause?scheme=" + scheme),
                seen("party/timeline", "officer", "/party/timeline/" + party),
                seen("party/timeline", "officer", "/party/timeline/" + twins),
                seen("party/timeline", "reviewer", "/party/timeline/" + twins),
                seen("scheme/file", "officer", "/scheme/file/" + sister + "/matrix"),
                seen(
                        "scheme/cell",
                        "officer",
                        "/scheme/cell?scheme=" + sister + "&claim=S1&kind=OTHER_CLAIM&ref=" + back + "+S1"),
                seen("scheme/cell", "officer", "/scheme/cell?scheme=" + sister + "&claim=S1"),
                seen("scheme/provenance", "officer", "/scheme/provenance?scheme=" + scheme + "&statement=2"),
                seen("scheme/proposals", "officer", "/scheme/proposals?scheme=" + scheme + "&statement=1"),
                seen("scheme/statement", "officer", "/scheme/statement?scheme=" + scheme),
                seen("scheme/claim", "officer", "/scheme/claim?scheme=" + scheme + "&statement=2"),
                seen("scheme/source", "officer", "/scheme/source?scheme=" + scheme + "&statement=2"),
                seen("scheme/cell", "officer", "/scheme/cell?scheme=" + scheme + "&claim=S3&kind=CLAUSE&ref=CL1"),
                seen("complaint/openings", "dpo", "/complaint/openings?show=all"),
                seen("audit/trail", "auditor", "/audit/trail"),
                seen("audit/verify", "auditor", "/audit/verify"),
                seen("admin/roles", "admin", "/admin/roles"),
                seen("admin/procedure", "officer", "/admin/procedure"),
                seen("admin/rights", "admin", "/admin/rights"),
                seen("casefile/glass", "officer", "/casefile/glass"),
                seen("casefile/glass", "dpo", "/casefile/glass"),
                seen("casefile/file", "head", "/casefile/file/" + file + "/rights"),
                seen("admin/holidays", "admin", "/admin/holidays"),
                seen("admin/holidays", "officer", "/admin/holidays?calendar=EU-INST&year=2027"),
                seen("admin/holiday", "head", "/admin/holiday?id=" + holiday),
                seen("admin/holiday", "admin", "/admin/holiday?id=" + holiday),
                seen("casefile/file", "officer", clocks + "?correct=" + clock),
                seen("admin/staff", "admin", "/admin/staff"));
        return Stream.of(parts, partsOfScheme, others).flatMap(every -> every).toList();
    }

    private static Stop seen(String page, String user, String address) {
        return new Stop(page, user, address, 200);
    }

    private static JsonObject first(JsonObject list) {
        return list.getJsonArray("items").getJsonObject(0);
    }
}
