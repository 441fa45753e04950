package vn.ubkt.shared.work;

import java.util.List;

/**
 * What a feature puts into the list "Việc cần xử lý". Every bean of this type is asked; all views are read together by one statement.
 * <p>
 * The view runs with the rights of who asks ({@code security_invoker}) and has the columns {@code kind text, subject uuid,
 * about_unit_id bigint, period_id bigint, since timestamptz, due_at timestamptz, holder_id bigint, detail text}: only what waits for the
 * acting unit; {@code due_at} null = no limit, {@code holder_id} null = whoever has the permission, else the one account it waits for.
 * {@code detail} holds a number, code or name, never a sentence.
 */
public interface TaskSource {

    /** Name of the view. */
    String view();

    List<TaskKind> kinds();
}
