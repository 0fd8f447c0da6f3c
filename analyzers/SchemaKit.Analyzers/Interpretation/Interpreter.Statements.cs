namespace SchemaKit.Analyzers.Interpretation;

/// <content>Statements.</content>
internal sealed partial class Interpreter
{
    private Flow Execute(IOperation statement, Frame frame)
    {
        _budget.Spend();
        Budget.CheckStack();
        switch (statement)
        {
            case IBlockOperation block:
                return Execute(block.Operations, block.Locals.IsEmpty ? frame : frame.Inner());
            case IExpressionStatementOperation expression:
                if (Evaluate(expression.Operation, frame) is Unknown)
                    MarkIncomplete();
                return Flow.Next;
            case IReturnOperation result:
                return Return(result, frame);
            case IVariableDeclarationGroupOperation group:
                Declare(group, frame);
                return Flow.Next;
            case ILocalFunctionOperation or IEmptyOperation:
                return Flow.Next;
            case IConditionalOperation choice:
                return Choose(choice, frame);
            case ISwitchOperation choice:
                return Switch(choice, frame);
            case IForEachLoopOperation loop:
                return ForEach(loop, frame.Inner());
            case IForLoopOperation loop:
                return For(loop, frame.Inner());
            case IWhileLoopOperation loop:
                return While(loop, frame.Inner());
            case IBranchOperation { BranchKind: BranchKind.Break }:
                return Flow.Break;
            case IBranchOperation { BranchKind: BranchKind.Continue }:
                return Flow.Continue;
            case ITryOperation attempt:
                return Try(attempt, frame);
            case IUsingOperation use:
                return Use(use, frame.Inner());
            case IThrowOperation thrown:
                Throw(thrown, frame);
                return Flow.Next;
            case ILockOperation locked:
                return Execute(locked.Body, frame);
            default:
                Fail(statement, $"{Wording(statement)} is not followed");
                Skip(statement, frame);
                return Flow.Next;
        }
    }

    private Flow Execute(ImmutableArray<IOperation> statements, Frame frame)
    {
        for (var i = 0; i < statements.Length; i++)
        {
            if (statements[i] is IUsingDeclarationOperation use)
                return Use(use, statements.RemoveRange(0, i + 1), frame);
            if (Execute(statements[i], frame) is var flow and not Flow.Next)
                return flow;
        }

        return Flow.Next;
    }

    private Flow Return(IReturnOperation result, Frame frame)
    {
        var activation = frame.Activation;
        var value = result.ReturnedValue is { } returned ? Evaluate(returned, frame) : null;
        if (result.Kind == OperationKind.YieldReturn)
        {
            activation.Yielded?.Add(value);
            return Flow.Next;
        }

        if (result.Kind == OperationKind.Return)
            activation.Result = activation.MayHaveReturned ? Unknown.Value : value;
        return Flow.Return;
    }

    private void Declare(IVariableDeclarationGroupOperation group, Frame frame)
    {
        foreach (var declarator in group.Declarations.SelectMany(d => d.Declarators))
        {
            frame.Declare(declarator.Symbol, declarator.GetVariableInitializer() is { } initialiser
                ? Evaluate(initialiser.Value, frame)
                : DefaultOf(declarator.Symbol.Type));
        }
    }

    private Flow Choose(IConditionalOperation choice, Frame frame)
    {
        switch (Evaluate(choice.Condition, frame))
        {
            case true:
                return Execute(choice.WhenTrue, frame);
            case false:
                return choice.WhenFalse is null ? Flow.Next : Execute(choice.WhenFalse, frame);
            default:
                return SkipUnknown(choice.Condition, choice, frame);
        }
    }

    private Flow Switch(ISwitchOperation choice, Frame frame)
    {
        var inner = frame.Inner();
        var value = Evaluate(choice.Value, inner);
        ISwitchCaseOperation? otherwise = null;
        foreach (var section in choice.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is IDefaultCaseClauseOperation)
                {
                    otherwise = section;
                    continue;
                }

                switch (Matches(clause, value, inner))
                {
                    case true:
                        return Finish(Execute(section.Body, inner));
                    case null:
                        return SkipUnknown(clause, choice, frame);
                }
            }
        }

        return otherwise is null ? Flow.Next : Finish(Execute(otherwise.Body, inner));

        static Flow Finish(Flow flow) => flow == Flow.Break ? Flow.Next : flow;
    }

    private bool? Matches(ICaseClauseOperation clause, object? value, Frame frame) => clause switch
    {
        ISingleValueCaseClauseOperation single => Matches(value, Evaluate(single.Value, frame)),
        IPatternCaseClauseOperation { Guard: null } pattern => Matches(pattern.Pattern, value, frame),
        IPatternCaseClauseOperation pattern => Matches(pattern.Pattern, value, frame) switch
        {
            true => Evaluate(pattern.Guard, frame) as bool?,
            var answer => answer,
        },
        _ => null,
    };

    /// <summary>
    /// What is skipped may have run: nothing of it is assumed, whatever it assigns is unknown, and it may have
    /// returned.
    /// </summary>
    private Flow SkipUnknown(IOperation condition, IOperation skipped, Frame frame)
    {
        if (!_gaps.Any(gap => gap.Location.SourceTree == condition.Syntax.SyntaxTree
            && condition.Syntax.Span.Contains(gap.Location.SourceSpan)))
        {
            Fail(condition, "the condition is not known");
        }

        MarkIncomplete();
        Skip(skipped, frame);
        return Flow.Next;
    }

    private void Skip(IOperation skipped, Frame frame)
    {
        foreach (var operation in skipped.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IAssignmentOperation assignment:
                    Forget(assignment.Target, frame);
                    break;
                case IIncrementOrDecrementOperation step:
                    Forget(step.Target, frame);
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument:
                    Forget(argument.Value, frame);
                    break;
                case IReturnOperation { Kind: OperationKind.Return } or IThrowOperation:
                    frame.Activation.MayHaveReturned = true;
                    break;
            }
        }
    }

    private void Forget(IOperation target, Frame frame)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                frame.Assign(local.Local, Unknown.Value);
                break;
            case IParameterReferenceOperation parameter:
                frame.Assign(parameter.Parameter, Unknown.Value);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    Forget(element, frame);
                break;
            case IMemberReferenceOperation { Instance: IInstanceReferenceOperation } member
                when frame.Self is InterpretedObject self:
                self.Values[member.Member.OriginalDefinition] = Unknown.Value;
                break;
        }
    }

    private static string Wording(IOperation operation) => operation.Kind is OperationKind.None or OperationKind.Invalid
        ? "this"
        : $"a {string.Concat(operation.Kind.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $" {c}" : $"{c}")).ToLowerInvariant()}";
}
