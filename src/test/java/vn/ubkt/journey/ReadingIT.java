package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.PortalDatabase;
import vn.ubkt.support.Reply;

/** Everyone may follow every link they are shown: it leads to a page, and reading changes nothing. */
class ReadingIT extends OverHttp {

    private static final int PAGES = 70;
    private static final int OF_A_KIND = 3;

    /** Sessions are kept alive by reading, and reading leaves its trace in the trail. */
    private static final Set<String> MAY_CHANGE = Set.of("login_session", "login_failure", "audit_entry", "audit_head");

    @Test
    void aClerkOfAGrassrootsUnitReads() throws SQLException {
        requireQuietReading(DemoPeople.AN_CUU_COMPILER);
    }

    @Test
    void aCompilerOfADistrictReads() throws SQLException {
        requireQuietReading(DemoPeople.HUE_COMPILER);
    }

    @Test
    void aCompilerOfTheProvinceReads() throws SQLException {
        requireQuietReading(DemoPeople.PROVINCE_COMPILER);
    }

    @Test
    void leadersInspectorsAndOfficesRead() throws SQLException {
        for (String userName : List.of(DemoPeople.PROVINCE_CHAIRMAN, DemoPeople.PROVINCE_VICE_CHAIRMAN, DemoPeople.PROVINCE_MEMBER,
            DemoPeople.PROVINCE_INSPECTOR, "vanthu.tinh", "lanhdao.tinh", DemoPeople.CELL_SECRETARY)) {
            requireQuietReading(userName);
        }
    }

    @Test
    void administratorsAndAuditorsRead() throws SQLException {
        requireQuietReading(DemoPeople.PROVINCE_ADMIN);
        requireQuietReading(DemoPeople.PROVINCE_AUDITOR);
    }

    private void requireQuietReading(String userName) throws SQLException {
        Http person = DemoPeople.signIn(visitor(), userName);
        Map<String, String> before = tables();

        List<Reply> pages = crawl(person);

        assertThat(tables()).as("after %s read %s", userName, pages.size()).isEqualTo(before);
        assertThat(pages).hasSizeGreaterThan(3).allSatisfy(page -> {
            String where = page.uri() + " for " + userName;
            assertThat(page.status()).as(where).isEqualTo(200);
            assertThat(page.html().title()).as(where).isNotBlank().doesNotContain("???");
            assertThat(page.html().text()).as(where).doesNotContain("Exception", "vn.ubkt", "???");
            assertThat(page.html().select("[href*=jsessionid]")).as(where).isEmpty();
        });
    }

    /** Breadth first, a few pages of each kind: the same page and the same names in its address. */
    private List<Reply> crawl(Http person) {
        Queue<URI> next = new ArrayDeque<>(List.of(base().resolve("index.xhtml")));
        Set<String> seen = new HashSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        List<Reply> pages = new ArrayList<>();
        while (!next.isEmpty() && pages.size() < PAGES) {
            URI address = next.remove();
            if (seen.add(address.toString()) && kinds.merge(kind(address), 1, Integer::sum) <= OF_A_KIND) {
                Reply page = person.follow(person.get(address.toString()));
                pages.add(page);
                page.html().select("a[href]:not([type])").eachAttr("abs:href").stream().map(link -> URI.create(link.replaceAll("#.*", "")))
                    .filter(this::isPage).forEach(next::add);
            }
        }
        return pages;
    }

    private boolean isPage(URI link) {
        return link.toString().startsWith(base().toString()) && link.getPath().endsWith(".xhtml") && !link.getPath().contains("jakarta.faces.resource");
    }

    private static String kind(URI address) {
        return address.getPath() + "?" + (address.getQuery() == null ? "" : address.getQuery().replaceAll("=[^&]*", ""));
    }

    /** Number of rows and what wrote them, by table. */
    private static Map<String, String> tables() throws SQLException {
        Map<String, String> states = new TreeMap<>();
        try (var superuser = PortalDatabase.superuser(); var statement = superuser.createStatement()) {
            List<String> names = new ArrayList<>();
            try (var rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            names.removeAll(MAY_CHANGE);
            for (String name : names) {
                try (var row = statement.executeQuery("select count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) from " + name)) {
                    row.next();
                    states.put(name, row.getString(1));
                }
            }
        }
        return states;
    }
}
