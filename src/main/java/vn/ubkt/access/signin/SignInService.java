package vn.ubkt.access.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import vn.ubkt.access.AccessError;
import vn.ubkt.access.Secret;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.OpenToAll;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;

/**
 * The steps of signing in that touch the database, each a short transaction; no password is hashed inside one. A web session
 * believes what it knows of posts and roles for a minute at most; that the login still stands it asks each time.
 */
@UseCase
public class SignInService {

    private static final Duration BELIEVED = Duration.ofSeconds(60);

    @Inject
    private Sessions sessions;

    @Inject
    private Attempts attempts;

    @Inject
    private SessionSettings settings;

    @Inject
    private PortalClock clock;

    @OpenToAll
    public SignInAttempt attempt(String userName, FailureKeys keys) {
        return attempts.account(userName, attempts.seconds(keys));
    }

    /** @return seconds to wait before the next attempt is looked at; 0 = none */
    @OpenToAll
    public long seconds(FailureKeys keys) {
        return attempts.seconds(keys);
    }

    @OpenToAll
    public void failed(FailureKeys keys) {
        attempts.failed(keys);
    }

    /** Opens a session; where the person holds one post only, it is chosen. */
    @OpenToAll
    public Login open(SignInAttempt attempt, FailureKeys keys, String agent) {
        var token = Secret.token();
        var digest = digest(token);
        sessions.open(digest, attempt.accountId(), settings.lasts(), agent, keys.name());
        var posts = sessions.posts(digest, clock.today());
        if (posts.size() == 1) {
            sessions.choose(digest, posts.get(0).id(), clock.today());
        }
        var user = load(digest, posts).orElseThrow(() -> new DomainException(AccessError.WRONG_CREDENTIALS));
        return new Login(token, user);
    }

    /**
     * Whether the login still stands, and who it is: one statement while the web session's knowledge is fresh.
     *
     * @param known what the web session remembers, or null
     */
    @OpenToAll
    public Optional<SessionUser> check(String token, SessionUser known) {
        var digest = digest(token);
        return sessions.check(digest, settings.idle())
            .map(checked -> fresh(checked, known) ? known : user(checked, sessions.posts(digest, clock.today())));
    }

    @OpenToAll
    public SessionUser choose(String token, long postId) {
        var digest = digest(token);
        if (!sessions.choose(digest, postId, clock.today())) {
            throw new NotFoundException();
        }
        return load(digest, sessions.posts(digest, clock.today())).orElseThrow(NotFoundException::new);
    }

    @OpenToAll
    public void end(String token, boolean everywhere) {
        sessions.end(digest(token), everywhere);
    }

    @OpenToAll
    public List<OpenSession> sessions(String token) {
        return sessions.all(digest(token));
    }

    /** Ends another session of the same person. */
    @OpenToAll
    public void end(String token, String id) {
        if (!sessions.endNamed(digest(token), id)) {
            throw new NotFoundException();
        }
    }

    /** Sets the own password; all other sessions end. */
    @OpenToAll
    public void changePassword(String token, String hash) {
        if (!sessions.changePassword(digest(token), hash)) {
            throw new NotFoundException();
        }
    }

    private Optional<SessionUser> load(byte[] digest, List<HeldPost> posts) {
        return sessions.check(digest, settings.idle()).map(checked -> user(checked, posts));
    }

    private static boolean fresh(Sessions.Checked checked, SessionUser known) {
        return known != null && known.accountId() == checked.accountId()
            && known.chosen().map(HeldPost::id).equals(Optional.ofNullable(checked.postId()))
            && known.loadedAt().plus(BELIEVED).isAfter(checked.at());
    }

    private static SessionUser user(Sessions.Checked checked, List<HeldPost> posts) {
        return new SessionUser(checked.accountId(), checked.publicId(), checked.userName(), checked.fullName(), posts, checked.postId(),
            checked.at());
    }

    private static byte[] digest(String token) {
        return Secret.digest("login", token);
    }
}
