package vn.ubkt.rules.code;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.ubkt.rules.check.Exceptions;

/** The rules on compiled classes, by name. The annotations of the project are named, not imported, so that samples need none. */
public final class CodeRules {

    private static final String SECURITY = "vn.ubkt.shared.security";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String[] FACES = {"jakarta.faces..", "org.primefaces..", "org.omnifaces.."};

    private CodeRules() {
    }

    public static Map<String, ArchRule> all() {
        var rules = new TreeMap<String, ArchRule>();
        rules.putAll(layers());
        rules.putAll(libraries());
        rules.putAll(transactions());
        rules.putAll(platform());
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private static Map<String, ArchRule> layers() {
        return Map.of(
                "packageCircle", slices().matching("vn.ubkt.(**)").should().beFreeOfCycles()
                        .because("a reader must be able to begin somewhere: move the common type down, or publish an event"),
                "facesOutsideWeb", noClasses().that().resideOutsideOfPackages("..web..", "vn.ubkt.shared.i18n..")
                        .should().dependOnClassesThat().resideInAnyPackage(FACES)
                        .because("pages are one of three ways in: move the class to the feature's web package"),
                "entityInWeb", noClasses().that().resideInAPackage("..web..")
                        .should().dependOnClassesThat().areAnnotatedWith("jakarta.persistence.Entity")
                        .because("a page sees records and drafts: let the service answer with a record"),
                "entityManagerOutsideRepository", classes().that(use("jakarta.persistence.EntityManager"))
                        .and().resideOutsideOfPackage("vn.ubkt.shared..").should(beRepositories())
                        .because("the compiler hides a package-private repository (plural noun) from the other features"));
    }

    private static Map<String, ArchRule> libraries() {
        return Map.of(
                "officeLibraries", noClasses().that().resideOutsideOfPackage("vn.ubkt.office..")
                        .should().dependOnClassesThat(resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.poi.."))
                        .because("only office knows these libraries: ask it, or give it one more small type"),
                "passwordLibrary", noClasses().that().resideOutsideOfPackage("vn.ubkt.access..")
                        .should().dependOnClassesThat(resideInAPackage("com.password4j.."))
                        .because("only access hashes passwords"),
                "enterpriseBeans", noClasses().should().dependOnClassesThat(resideInAPackage("jakarta.ejb.."))
                        .because("CDI does it all: @UseCase for services"),
                "oldDates", noClasses().should().dependOnClassesThat(named(Set.of("java.util.Date", "java.util.Calendar",
                        "java.util.GregorianCalendar", "java.text.SimpleDateFormat")))
                        .because("LocalDate for dates of the domain, Instant for events"),
                "jdbcPastTheScope", noClasses().that().resideOutsideOfPackage("vn.ubkt.shared..").and(not(Exceptions.JDBC_USERS))
                        .should().dependOnClassesThat(named(Set.of("javax.sql.DataSource",
                        "java.sql.Connection", "java.sql.DriverManager")))
                        .because("a connection of one's own has no tenant scope: use the EntityManager in a repository"));
    }

    private static Map<String, ArchRule> transactions() {
        return Map.of(
                "serviceWithoutUseCase", classes().that().resideInAPackage("vn.ubkt..").and().resideOutsideOfPackage("vn.ubkt.shared..")
                        .and().areNotInterfaces().and().haveSimpleNameEndingWith("Service")
                        .should().beAnnotatedWith(SECURITY + ".UseCase")
                        .because("one annotation carries permission, transaction and tenant scope: annotate it, or rename the class"),
                "unguardedMethod", classes().that(areServices()).should(sayWhoMayCall())
                        .because("each public method of a service says @Requires or @OpenToAll"),
                "transactionalOutsideUseCase", classes().that().resideOutsideOfPackage(SECURITY + "..")
                        .and(not(Exceptions.TRANSACTIONAL_JOBS)).should(notBeTransactional())
                        .because("@UseCase opens the transaction and sets the scope in it"),
                "sessionScoped", noClasses().that(not(Exceptions.SESSION_BEANS))
                        .should().beAnnotatedWith("jakarta.enterprise.context.SessionScoped")
                        .orShould().beAnnotatedWith("jakarta.enterprise.context.ConversationScoped")
                        .because("what belongs to a link lives in the address, the rest in @ViewScoped beans or the database"));
    }

    private static Map<String, ArchRule> platform() {
        return Map.of(
                "standardStreams", noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                        .because("System.Logger goes to the server's log"),
                "clock", noClasses().that().resideOutsideOfPackage("vn.ubkt.shared.time..").should().callMethodWhere(asksTheSystemClock())
                        .because("today and now come from PortalClock: one zone, and a fixed clock in tests"));
    }

    private static ArchCondition<JavaClass> beRepositories() {
        return condition("be package-private and named by a plural noun", type -> {
            JavaClass top = topLevel(type);
            return top.getModifiers().contains(JavaModifier.PUBLIC) || !top.getSimpleName().endsWith("s")
                    ? List.of(type.getFullName() + " uses EntityManager but is public or not a plural noun") : List.of();
        });
    }

    private static ArchCondition<JavaClass> sayWhoMayCall() {
        return condition("say on each public method who may call it", type -> type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.isAnnotatedWith(SECURITY + ".Requires") && !method.isAnnotatedWith(SECURITY + ".OpenToAll"))
                .map(method -> method.getFullName() + " has neither @Requires nor @OpenToAll " + method.getSourceCodeLocation())
                .toList());
    }

    private static ArchCondition<JavaClass> notBeTransactional() {
        return condition("not be @Transactional", type -> type.isAnnotatedWith(TRANSACTIONAL)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(TRANSACTIONAL))
                ? List.of(type.getFullName() + " is @Transactional " + type.getSourceCodeLocation()) : List.of());
    }

    private static DescribedPredicate<JavaClass> areServices() {
        return DescribedPredicate.describe("are services", type -> !type.isInterface()
                && (type.isAnnotatedWith(SECURITY + ".UseCase")
                || type.getSimpleName().endsWith("Service") && !resideInAPackage("vn.ubkt.shared..").test(type)));
    }

    private static DescribedPredicate<JavaMethodCall> asksTheSystemClock() {
        return DescribedPredicate.describe("a now() of java.time without a Clock is called",
                call -> call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.getSimpleName().equals("Clock")));
    }

    private static DescribedPredicate<JavaClass> use(String name) {
        return DescribedPredicate.describe("use " + name, type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(use -> use.getTargetClass().getFullName().equals(name)));
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return DescribedPredicate.describe("are one of " + names, type -> names.contains(type.getFullName()));
    }

    private static DescribedPredicate<JavaClass> not(Set<String> names) {
        return DescribedPredicate.describe("are not one of " + names, type -> !names.contains(type.getFullName()));
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(CodeRules::topLevel).orElse(type);
    }

    private static ArchCondition<JavaClass> condition(String description, Function<JavaClass, List<String>> complaints) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                complaints.apply(type).forEach(complaint -> events.add(SimpleConditionEvent.violated(type, complaint)));
            }
        };
    }
}
