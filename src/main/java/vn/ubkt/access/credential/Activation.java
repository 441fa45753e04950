package vn.ubkt.access.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.access.AccessError;
import vn.ubkt.access.password.Passwords;
import vn.ubkt.access.signin.FailureKeys;
import vn.ubkt.access.signin.SignInService;
import vn.ubkt.access.signin.SignInTrail;
import vn.ubkt.access.signin.Visitor;
import vn.ubkt.shared.error.DomainException;

/** Both halves and a new password in, an open account out. Whatever is wrong with name, code or time gets one answer. */
@ApplicationScoped
public class Activation {

    @Inject
    private CredentialService credentials;

    @Inject
    private SignInService steps;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInTrail trail;

    public void with(ActivationDraft draft, Visitor visitor) {
        var name = draft.getUserName().strip();
        var keys = FailureKeys.of(name, visitor.address());
        var seconds = steps.seconds(keys);
        if (seconds > 0) {
            throw new DomainException(AccessError.TRY_LATER, seconds);
        }
        var halves = credentials.halves(name);
        if (halves.isEmpty() || !halves.get().fit(draft.getFirstHalf(), draft.getSecondHalf())) {
            steps.failed(keys);
            throw new DomainException(AccessError.WRONG_CODE);
        }
        var person = halves.get();
        passwords.require(draft.getPassword(), draft.getRepeated(), name, person.fullName());
        credentials.use(person, passwords.hash(draft.getPassword()));
        trail.byAccount("RESET_USED", person.publicId(), person.accountId(), person.fullName(), person.tenantId());
    }
}
