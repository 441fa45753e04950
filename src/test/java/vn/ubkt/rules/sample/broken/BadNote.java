package vn.ubkt.rules.sample.broken;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.Date;
import vn.ubkt.rules.sample.broken.inner.Inner;

/** Breaks the rules on Faces outside web, old dates, session scope, EJB and the circle of packages. */
@Entity
@SessionScoped
public class BadNote implements Serializable {

    @EJB
    Inner inner;
    Date date;
    FacesContext context;
}
