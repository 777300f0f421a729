package doseward.taste;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import java.util.List;
import javax.lang.model.type.TypeKind;

/** Finds floating point: as a type, a boxed type or a literal. */
final class FloatingPoint extends Finder {
    private static final String MEND =
        " is floating point; count whole units with a type of doseward.quantity";

    private FloatingPoint() {}

    static List<Offence> of(Source source) {
        return new FloatingPoint().in(source);
    }

    @Override public Void visitPrimitiveType(PrimitiveTypeTree type, Source source) {
        TypeKind kind = type.getPrimitiveTypeKind();
        if (kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT) {
            found(source, type, type + MEND);
        }
        return super.visitPrimitiveType(type, source);
    }

    @Override public Void visitLiteral(LiteralTree literal, Source source) {
        if (literal.getKind() == Tree.Kind.DOUBLE_LITERAL || literal.getKind() == Tree.Kind.FLOAT_LITERAL) {
            found(source, literal, literal + MEND);
        }
        return super.visitLiteral(literal, source);
    }

    @Override public Void visitIdentifier(IdentifierTree name, Source source) {
        if (List.of("Double", "Float").contains(name.toString())) {
            found(source, name, name + MEND);
        }
        return super.visitIdentifier(name, source);
    }
}
