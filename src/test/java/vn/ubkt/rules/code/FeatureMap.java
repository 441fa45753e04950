package vn.ubkt.rules.code;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.ubkt.rules.check.Breach;
import vn.ubkt.rules.check.Project;
import vn.ubkt.rules.check.Rule;
import vn.ubkt.shared.Feature;

/** The features below a root package, what each declares to use and what its classes really use. */
public final class FeatureMap {

    public static final String BEGIN = "<!-- feature-map:begin -->";
    public static final String END = "<!-- feature-map:end -->";
    private static final String SHARED = "shared";

    private final String root;
    private final Map<String, Set<String>> declared = new TreeMap<>();
    private final Map<String, Map<String, Dependency>> real = new TreeMap<>();
    private final Set<String> homeless = new TreeSet<>();

    public FeatureMap(JavaClasses classes, String root) {
        this.root = root;
        classes.stream().filter(type -> type.isAnnotatedWith(Feature.class)).filter(this::isInside).forEach(type ->
                declared.put(relative(type), new TreeSet<>(List.of(type.getAnnotationOfType(Feature.class).uses()))));
        classes.stream().filter(this::isInside).forEach(this::readUses);
    }

    private void readUses(JavaClass type) {
        var from = featureOf(type);
        if (from.isEmpty()) {
            homeless.add(type.getPackageName());
            return;
        }
        for (Dependency use : type.getDirectDependenciesFromSelf()) {
            JavaClass target = use.getTargetClass().getBaseComponentType();
            if (isInside(target)) {
                featureOf(target).filter(to -> !to.equals(from.get()) && !to.equals(SHARED))
                        .ifPresent(to -> real.computeIfAbsent(from.get(), any -> new TreeMap<>()).putIfAbsent(to, use));
            }
        }
    }

    public List<Breach> breaches() {
        var found = new ArrayList<Breach>();
        homeless.forEach(name -> found.add(new Breach(Rule.FEATURE_HOME, folder(name), 0, name + " belongs to no feature")));
        declared.forEach((from, uses) -> {
            var really = real.getOrDefault(from, Map.of());
            really.forEach((to, use) -> compare(from, to, use, found));
            uses.stream().filter(to -> !really.containsKey(to)).forEach(to -> found.add(new Breach(Rule.FEATURE_UNUSED,
                    card(from), 0, from + " declares " + to + (declared.containsKey(to) ? ", used nowhere" : ", which it need not"))));
        });
        circles().forEach(circle -> found.add(new Breach(Rule.FEATURE_CIRCLE, card(circle.get(0)), 0, String.join(" → ", circle))));
        return found;
    }

    private void compare(String from, String to, Dependency use, List<Breach> found) {
        String where = from + " uses " + to + ": " + use.getDescription();
        if (from.equals(SHARED)) {
            found.add(new Breach(Rule.FEATURE_SHARED, card(from), 0, where));
        } else if (!declared.get(from).contains(to)) {
            found.add(new Breach(Rule.FEATURE_UNDECLARED, card(from), 0, where));
        }
    }

    /** Each circle once, beginning and ending with its first name in the order of the alphabet. */
    private List<List<String>> circles() {
        return declared.keySet().stream().map(this::shortestWayBack).flatMap(Optional::stream)
                .filter(way -> way.stream().min(Comparator.naturalOrder()).orElseThrow().equals(way.get(0))).toList();
    }

    private Optional<List<String>> shortestWayBack(String start) {
        var cameFrom = new HashMap<String, String>();
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            String here = queue.remove();
            for (String next : declared.getOrDefault(here, Set.of())) {
                if (next.equals(start)) {
                    return Optional.of(way(start, here, cameFrom));
                }
                if (cameFrom.putIfAbsent(next, here) == null) {
                    queue.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> way(String start, String last, Map<String, String> cameFrom) {
        var way = new ArrayDeque<>(List.of(start));
        for (String step = last; !step.equals(start); step = cameFrom.get(step)) {
            way.addFirst(step);
        }
        way.addFirst(start);
        return List.copyOf(way);
    }

    /** The text of a README with the map renewed between its markers; unchanged where it has none. */
    public String renewedIn(String readme) {
        int begin = readme.indexOf(BEGIN);
        int end = readme.indexOf(END);
        return begin < 0 || end < begin ? readme : readme.substring(0, begin + BEGIN.length()) + "\n" + table() + readme.substring(end);
    }

    /** The features by level: a feature stands one level above the highest it uses. The map must be free of circles. */
    public String table() {
        var text = new StringBuilder("| Level | Feature | Uses, besides `shared` |\n|---|---|---|\n");
        declared.keySet().stream().sorted(Comparator.comparing(this::level).thenComparing(Comparator.naturalOrder()))
                .forEach(name -> text.append("| ").append(level(name)).append(" | [").append(name).append("](")
                        .append(folder(root + "." + name)).append(") | ")
                        .append(declared.get(name).isEmpty() ? "–" : String.join(", ", declared.get(name))).append(" |\n"));
        return text.toString();
    }

    private int level(String name) {
        return name.equals(SHARED) ? 0
                : 1 + declared.getOrDefault(name, Set.of()).stream().mapToInt(this::level).max().orElse(0);
    }

    /** The feature of the nearest package above a class that carries {@code @Feature}. */
    public Optional<String> featureOf(JavaClass type) {
        for (String name = relative(type); !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            if (declared.containsKey(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private boolean isInside(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    /** The package below the root: {@code reporting.form.web}. */
    String relative(JavaClass type) {
        return type.getPackageName().equals(root) ? "" : type.getPackageName().substring(root.length() + 1);
    }

    private String card(String feature) {
        return folder(root + "." + feature) + "/package-info.java";
    }

    private static String folder(String packageName) {
        return Project.MAIN + "/" + packageName.replace('.', '/');
    }
}
