package vn.ubkt.shared.security;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import javax.sql.DataSource;

import vn.ubkt.shared.time.PortalClock;

/**
 * Tells the database, once per transaction, which unit acts, at which the person works, and on which day. It runs just inside the platform's own
 * transaction interceptor (PLATFORM_BEFORE + 200), on the connection of the transaction; the setting ends with it.
 * The unit cannot change inside a transaction.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
class ScopeInterceptor {

    private static final String SCOPE = "vn.ubkt.scope";
    private static final Scope NOBODY = new Scope(-1, -1, -1);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Resource(lookup = "java:app/jdbc/ubkt")
    private DataSource dataSource;

    @Inject
    private ActingPerson person;

    @Inject
    private PortalClock clock;

    @AroundInvoke
    Object bind(InvocationContext call) throws Exception {
        if (transaction.getTransactionKey() != null) {
            Scope scope = person.find().map(acting -> new Scope(acting.unitId(), acting.homeUnitId(), acting.accountId())).orElse(NOBODY);
            Object bound = transaction.getResource(SCOPE);
            if (bound == null) {
                tell(scope);
                transaction.putResource(SCOPE, scope);
            } else if (!scope.sameUnits((Scope) bound)) {
                throw new IllegalStateException("the acting unit changed inside a transaction");
            }
        }
        return call.proceed();
    }

    private void tell(Scope scope) throws SQLException {
        if (scope.equals(NOBODY)) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
             PreparedStatement set = connection.prepareStatement(
                 "select set_config('ubkt.unit', ?, true), set_config('ubkt.today', ?, true), set_config('ubkt.home', ?, true), "
                     + "set_config('ubkt.account', ?, true)")) {
            set.setString(1, Long.toString(scope.unit()));
            set.setString(2, clock.today().toString());
            set.setString(3, Long.toString(scope.home()));
            set.setString(4, Long.toString(scope.account()));
            set.execute();
        }
    }

    /** The acting unit, the unit at which the person works, and the person's account. */
    private record Scope(long unit, long home, long account) {

        boolean sameUnits(Scope other) {
            return unit == other.unit && home == other.home;
        }
    }
}
