package doseward.taste;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds calls by name, {@code Type.method}, {@code new Type} or {@code .method}, and says what to use
 * instead.
 */
final class BannedCalls extends Finder {
    private final SortedMap<String, String> mends;

    private BannedCalls(SortedMap<String, String> mends) {
        this.mends = mends;
    }

    /** A name and its mend, in turns. */
    static List<Offence> in(Source source, String... namesAndMends) {
        SortedMap<String, String> mends = new TreeMap<>();
        for (int at = 0; at < namesAndMends.length; at += 2) {
            mends.put(namesAndMends[at], namesAndMends[at + 1]);
        }
        return new BannedCalls(mends).in(source);
    }

    /** A clock that was handed in may be asked: {@code Instant.now(clock)}. */
    @Override public Void visitMethodInvocation(MethodInvocationTree call, Source source) {
        boolean asksClock = call.getMethodSelect().toString().endsWith(".now")
            && !call.getArguments().isEmpty();
        return asksClock ? scan(call.getArguments(), source) : super.visitMethodInvocation(call, source);
    }

    @Override public Void visitMemberSelect(MemberSelectTree select, Source source) {
        judge(source, select, simple(select.getExpression()) + "." + select.getIdentifier());
        judge(source, select, "." + select.getIdentifier());
        return super.visitMemberSelect(select, source);
    }

    @Override public Void visitMemberReference(MemberReferenceTree reference, Source source) {
        String type = simple(reference.getQualifierExpression());
        boolean makes = reference.getMode() == MemberReferenceTree.ReferenceMode.NEW;
        judge(source, reference, makes ? "new " + type : type + "." + reference.getName());
        judge(source, reference, "." + reference.getName());
        return super.visitMemberReference(reference, source);
    }

    @Override public Void visitNewClass(NewClassTree made, Source source) {
        judge(source, made, "new " + simple(made.getIdentifier()));
        return super.visitNewClass(made, source);
    }

    /** An import that is not static calls nothing. */
    @Override public Void visitImport(ImportTree imported, Source source) {
        return imported.isStatic() ? super.visitImport(imported, source) : null;
    }

    private void judge(Source source, Tree part, String name) {
        if (mends.containsKey(name)) {
            found(source, part, name + " is banned here; " + mends.get(name));
        }
    }

    private static String simple(Tree type) {
        return switch (type) {
            case ParameterizedTypeTree generic -> simple(generic.getType());
            case MemberSelectTree select -> select.getIdentifier().toString();
            case ExpressionTree expression -> expression.toString();
            default -> type.toString();
        };
    }
}
