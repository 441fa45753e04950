package vn.ubkt.access.web;

import java.io.Serializable;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.access.credential.CredentialService;

/** The first half of a code, shown once to who asks for it. */
@Named
@ViewScoped
public class AccountCodeView implements Serializable {

    private static final long serialVersionUID = 1L;

    private String half;

    @Inject
    private CredentialService credentials;

    public void ask(UUID account) {
        half = credentials.ask(account);
    }

    public String getHalf() {
        return half;
    }
}
