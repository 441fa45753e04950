package vn.ubkt.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Takes notices over every redirect, so that an action may end in one and its page still say what was done. */
public class NoticeCarrier extends ExternalContextFactory {

    public NoticeCarrier(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new Carrying(getWrapped().getExternalContext(context, request, response));
    }

    private static final class Carrying extends ExternalContextWrapper {

        Carrying(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public void redirect(String address) throws IOException {
            if (!FacesContext.getCurrentInstance().getMessageList().isEmpty()) {
                getFlash().setKeepMessages(true);
            }
            super.redirect(address);
        }
    }
}
