package vn.ubkt.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares on a {@code package-info} that the package is a feature, and which other features it may use.
 * {@code shared} may be used by all and is not listed. The declaration is compared with the real uses by a test.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {

    /** Names of the features this one may use, relative to {@code vn.ubkt}: {@code "organisation"}, {@code "reporting.form"}. */
    String[] uses() default {};
}
