package vn.ubkt.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BannerTest {

    @Test
    void accountsStandInColumnsUnderHeadingsInBothLanguages() {
        var accounts = DemoAccounts.parse(List.of("username,password,role", "", "thuky,mat-khau-1,Tổng hợp", "\"a, b\",\"x\"\"y\","));

        var lines = Banner.of(12, "http://localhost:8080/", accounts, "/data", "/data/log").lines().toList();

        assertThat(lines).anyMatch(line -> line.contains("http://localhost:8080/"));
        var heading = lines.stream().filter(line -> line.contains("Tên đăng nhập / User name")).findFirst().orElseThrow();
        var clerk = lines.stream().filter(line -> line.contains("thuky")).findFirst().orElseThrow();
        var quoted = lines.stream().filter(line -> line.contains("a, b")).findFirst().orElseThrow();
        assertThat(clerk.indexOf("mat-khau-1")).isEqualTo(heading.indexOf("Mật khẩu / Password"));
        assertThat(clerk.indexOf("Tổng hợp")).isEqualTo(heading.indexOf("Vai trò / Role"));
        assertThat(quoted).endsWith("x\"y");
    }

    @Test
    void withoutDemoAccountsNothingIsSaidAboutThem() {
        var banner = Banner.of(12, "http://localhost:8080/", DemoAccounts.parse(List.of()), "/data", "/data/log");

        assertThat(banner).contains("ready after 12 s", "Ctrl-C").doesNotContain("Demo accounts");
    }
}
