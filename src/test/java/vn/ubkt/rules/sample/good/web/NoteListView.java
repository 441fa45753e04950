package vn.ubkt.rules.sample.good.web;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;

/** A page bean of Faces in its place. */
@ViewScoped
public class NoteListView implements Serializable {

    long id;
}
