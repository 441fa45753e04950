package vn.ubkt.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR as Maven built it, plus the test classes that run inside it and AssertJ. No class is listed: all of {@code vn.ubkt} in the test
 * class path goes in, but for the launcher, the plain tests and the rules, which need libraries the server has not.
 */
final class PortalDeployment {

    /** Lets Arquillian's own servlet in past the portal's sign-in, as an addition: the WAR's web.xml stays as it is. */
    private static final String DOOR = """
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <name>arquillian-door</name>
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>arquillian</web-resource-name>
                  <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                </web-resource-collection>
              </security-constraint>
            </web-fragment>
            """;
    private static final List<String> LEFT_OUT = List.of("vn/ubkt/dev/", "vn/ubkt/rules/");

    private PortalDeployment() {
    }

    static WebArchive archive() {
        var war = new File(System.getProperty("ubkt.it.war"));
        var archive = ShrinkWrap.createFromZipFile(WebArchive.class, war);
        archive.addAsLibraries(jarOf("org.assertj.core.api.Assertions"), jarOf("net.bytebuddy.ByteBuddy"));
        archive.addAsLibrary(ShrinkWrap.create(JavaArchive.class, "arquillian-door.jar")
                .addAsManifestResource(new StringAsset(DOOR), "web-fragment.xml"));
        addTestClasses(archive);
        return archive;
    }

    private static void addTestClasses(WebArchive archive) {
        var root = source(PortalDeployment.class).toPath();
        try (var files = Files.walk(root)) {
            files.filter(file -> runsInContainer(path(root, file)))
                    .forEach(file -> archive.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + path(root, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runsInContainer(String path) {
        return path.startsWith("vn/ubkt/") && path.endsWith(".class")
                && LEFT_OUT.stream().noneMatch(path::startsWith)
                && !path.matches(".*/\\w+Test(\\$.*)?\\.class");
    }

    private static String path(Path root, Path file) {
        return root.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static File jarOf(String type) {
        try {
            return source(Class.forName(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static File source(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
