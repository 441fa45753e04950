package vn.ubkt.rules.code;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ubkt.rules.check.Project;

/** The message keys that come from enum constants: feature.Type.CONSTANT, and what an error code answers itself. */
public final class EnumKeys {

    private static final String ERROR_CODE = "vn.ubkt.shared.error.ErrorCode";

    private EnumKeys() {
    }

    /** An enum below a feature may be named by its feature or by its own package. */
    public static Set<String> ofConstants(JavaClasses classes, FeatureMap map) {
        return classes.stream().filter(type -> type.isEnum() && type.getEnclosingClass().filter(JavaClass::isEnum).isEmpty())
                .flatMap(type -> Stream.concat(map.featureOf(type).stream(), Stream.of(map.relative(type)))
                        .flatMap(owner -> Arrays.stream(constants(type))
                                .map(constant -> owner + "." + type.getSimpleName() + "." + ((Enum<?>) constant).name())))
                .collect(Collectors.toSet());
    }

    /** The key of each error code, with the path of the enum that has it. */
    public static Map<String, String> ofErrorCodes(JavaClasses classes, String errorCode) {
        var keys = new TreeMap<String, String>();
        classes.stream().filter(type -> type.isEnum() && type.isAssignableTo(errorCode)).forEach(type ->
                Arrays.stream(constants(type)).forEach(constant -> keys.put(key(constant), path(type))));
        return keys;
    }

    public static Map<String, String> ofErrorCodes(JavaClasses classes) {
        return ofErrorCodes(classes, ERROR_CODE);
    }

    private static Object[] constants(JavaClass type) {
        return type.reflect().getEnumConstants();
    }

    private static String key(Object code) {
        try {
            var method = code.getClass().getMethod("key");
            method.setAccessible(true);
            return (String) method.invoke(code);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(code.getClass() + " has no callable key()", e);
        }
    }

    private static String path(JavaClass type) {
        return Project.MAIN + "/" + type.getPackageName().replace('.', '/') + "/" + type.getSource()
                .flatMap(source -> source.getFileName()).orElse(type.getSimpleName());
    }
}
