package vn.ubkt.rules.code;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import vn.ubkt.rules.check.Breach;
import vn.ubkt.rules.check.Rule;
import vn.ubkt.rules.check.Source;

/** Sizes and habits of Java sources, read with the compiler's own parser. */
public final class JavaRules {

    private static final int FILE = 300;
    private static final int METHOD = 30;
    private static final int BEAN = 200;
    private static final int PACKAGE = 15;
    private static final int INJECTED = 6;
    private static final int INJECTED_IN_BEAN = 3;
    private static final Set<String> INJECTING = Set.of("Inject", "Resource", "PersistenceContext", "PersistenceUnit");
    private static final Set<String> TOO_WIDE = Set.of("Exception", "Throwable", "java.lang.Exception", "java.lang.Throwable");

    private final List<Breach> found = new ArrayList<>();

    private JavaRules() {
    }

    public static List<Breach> breaches(List<Source> sources) {
        var rules = new JavaRules();
        sources.forEach(rules::checkLines);
        sources.stream().collect(Collectors.groupingBy(Source::folder)).forEach(rules::checkPackage);
        if (!sources.isEmpty()) {
            rules.checkTrees(sources);
        }
        return rules.found;
    }

    private void checkLines(Source source) {
        if (source.lines() > FILE) {
            found.add(new Breach(Rule.FILE_SIZE, source.path(), 0, "has " + source.lines() + " lines"));
        } else if (isBean(source) && source.lines() > BEAN) {
            found.add(new Breach(Rule.BEAN_SIZE, source.path(), 0, "has " + source.lines() + " lines"));
        }
    }

    private void checkPackage(String folder, List<Source> sources) {
        if (sources.size() > PACKAGE) {
            found.add(new Breach(Rule.PACKAGE_SIZE, folder, 0, "holds " + sources.size() + " files"));
        }
    }

    private void checkTrees(List<Source> sources) {
        Map<String, Source> byAddress = sources.stream().collect(Collectors.toMap(source -> address(source).toString(), source -> source));
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics,
                List.of("-proc:none"), null, sources.stream().map(JavaRules::input).toList());
        try {
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Walk(byAddress.get(unit.getSourceFile().toUri().toString()), unit, positions).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        diagnostics.getDiagnostics().stream().filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .forEach(message -> found.add(new Breach(Rule.PARSES, byAddress.get(message.getSource().toUri().toString()).path(),
                        (int) message.getLineNumber(), message.getMessage(null))));
    }

    private static boolean isBean(Source source) {
        return source.name().endsWith("View.java");
    }

    private static URI address(Source source) {
        return URI.create("source:///" + source.path());
    }

    private static JavaFileObject input(Source source) {
        return new SimpleJavaFileObject(address(source), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }

            @Override
            public boolean isNameCompatible(String simpleName, Kind kind) {
                return true;
            }
        };
    }

    private final class Walk extends TreeScanner<Void, Void> {

        private final Source source;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Walk(Source source, CompilationUnitTree unit, SourcePositions positions) {
            this.source = source;
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            int injected = type.getMembers().stream().mapToInt(this::injectedBy).sum();
            int allowed = isBean(source) ? INJECTED_IN_BEAN : INJECTED;
            if (injected > allowed) {
                breach(Rule.INJECTIONS, type, type.getSimpleName() + " has " + injected + " injected things, allowed " + allowed);
            }
            return super.visitClass(type, unused);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            long lines = line(positions.getEndPosition(unit, method)) - line(beginning(method)) + 1;
            if (lines > METHOD) {
                breach(Rule.METHOD_SIZE, method, method.getName() + " has " + lines + " lines");
            }
            return super.visitMethod(method, unused);
        }

        @Override
        public Void visitCatch(CatchTree clause, Void unused) {
            Tree type = clause.getParameter().getType();
            List<? extends Tree> caught = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
            caught.stream().map(Tree::toString).filter(TOO_WIDE::contains)
                    .forEach(name -> breach(Rule.CATCH_ALL, clause, "catches " + name));
            return super.visitCatch(clause, unused);
        }

        private int injectedBy(Tree member) {
            if (member instanceof VariableTree field) {
                return injects(field.getModifiers()) ? 1 : 0;
            }
            return member instanceof MethodTree method && injects(method.getModifiers()) ? method.getParameters().size() : 0;
        }

        private boolean injects(ModifiersTree modifiers) {
            return modifiers.getAnnotations().stream().map(AnnotationTree::getAnnotationType).map(Tree::toString)
                    .map(name -> name.substring(name.lastIndexOf('.') + 1)).anyMatch(INJECTING::contains);
        }

        /** A method begins with its type, a constructor with its body: annotations and components of records do not count. */
        private long beginning(MethodTree method) {
            return positions.getStartPosition(unit, method.getReturnType() == null ? method.getBody() : method.getReturnType());
        }

        private long line(long position) {
            return position < 0 ? 0 : unit.getLineMap().getLineNumber(position);
        }

        private void breach(Rule rule, Tree tree, String what) {
            found.add(new Breach(rule, source.path(), (int) line(positions.getStartPosition(unit, tree)), what));
        }
    }
}
