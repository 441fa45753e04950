package vn.ubkt.shared.security;

import java.lang.reflect.Method;
import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.SharedError;

/** Checks the permission before the transaction begins. What is not declared is refused. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class GuardInterceptor {

    @Inject
    private ActingPerson person;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        Requires required = method.getAnnotation(Requires.class);
        boolean allowed = required == null
            ? method.isAnnotationPresent(OpenToAll.class)
            : Arrays.stream(required.value()).anyMatch(person::may);
        if (!allowed) {
            throw new DomainException(SharedError.NOT_PERMITTED);
        }
        return call.proceed();
    }
}
