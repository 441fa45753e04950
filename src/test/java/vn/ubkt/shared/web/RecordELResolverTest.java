package vn.ubkt.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new BareContext();

    private record Row(String number, Integer count) {

        public boolean isEditable() {
            return true;
        }
    }

    private record Broken(String number) {

        @Override
        public String number() {
            throw new IllegalStateException("broken");
        }
    }

    @Test
    void aComponentIsRead() {
        assertThat(resolver.getValue(context, new Row("12-QĐ", 3), "number")).isEqualTo("12-QĐ");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void aMissingFigureIsReadAsNothingButIsRead() {
        assertThat(resolver.getValue(context, new Row("12-QĐ", null), "count")).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        assertThat(resolver.getValue(context, new Row("12-QĐ", 3), "editable")).isNull();
        assertThat(resolver.getValue(context, "text", "number")).isNull();
        assertThat(resolver.getValue(context, null, "number")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void recordsAreNotWritten() {
        var row = new Row("12-QĐ", 3);

        assertThat(resolver.isReadOnly(context, row, "number")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, row, "number", "13-QĐ"))
            .isInstanceOf(PropertyNotWritableException.class);
    }

    @Test
    void theCauseOfAFailingAccessorIsKept() {
        assertThatThrownBy(() -> resolver.getValue(context, new Broken("1"), "number"))
            .isInstanceOf(ELException.class)
            .hasCauseInstanceOf(IllegalStateException.class);
    }

    private static final class BareContext extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
