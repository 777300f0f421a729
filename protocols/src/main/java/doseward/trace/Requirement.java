package doseward.trace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The requirements that a test, or every test of a class, shows to be kept. The build lists them all in
 * {@code simulator/target/requirements.md}.
 *
 * <p>An id is {@code GIP 1.4.12} of the Generic Infusion Pump safety requirements, {@code Open PCA R5.2.0(5)}
 * or
 * {@code Open PCA EC24} of the Open PCA Pump requirements, or {@code incident 14} of a reported incident.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requirement {
    /** One id or several. */
    String[] value();
}
