using System.Collections;

namespace SchemaKit.Analyzers.Interpretation;

/// <content>Loops, exceptions and resources.</content>
internal sealed partial class Interpreter
{
    private Flow ForEach(IForEachLoopOperation loop, Frame frame)
    {
        var collection = Evaluate(loop.Collection, frame);
        if (collection is not IEnumerable items)
            return SkipLoop(loop.Collection, collection, loop, frame);
        foreach (var item in Items(items, loop.Collection))
        {
            if (item is Unknown)
                return SkipLoop(loop.Collection, item, loop, frame);
            var turn = frame.Inner();
            if (loop.LoopControlVariable is IVariableDeclaratorOperation variable)
                turn.Declare(variable.Symbol, item);
            else
                Assign(loop.LoopControlVariable, item, turn);
            if (Execute(loop.Body, turn) is var flow and (Flow.Break or Flow.Return))
                return flow == Flow.Return ? flow : Flow.Next;
        }

        return Flow.Next;
    }

    /// <summary>The items; an unknown one where the sequence cannot be followed.</summary>
    private IEnumerable<object?> Items(IEnumerable items, IOperation site)
    {
        var enumerator = items.GetEnumerator();
        while (true)
        {
            _budget.SpendTurn();
            object? item;
            _nativeDepth++;
            try
            {
                if (!enumerator.MoveNext())
                    yield break;
                item = enumerator.Current;
            }
            catch (NotFollowedException)
            {
                item = Unknown.Value;
            }
            catch (InvalidOperationException e)
            {
                throw new ThrownException(e, site.Syntax);
            }
            finally
            {
                _nativeDepth--;
            }

            yield return Native.From(item);
            if (item is Unknown)
                yield break;
        }
    }

    private Flow For(IForLoopOperation loop, Frame frame)
    {
        Execute(loop.Before, frame);
        while (true)
        {
            if (loop.Condition is { } condition)
            {
                var goesOn = Evaluate(condition, frame);
                if (goesOn is false)
                    return Flow.Next;
                if (goesOn is not true)
                    return SkipLoop(condition, goesOn, loop, frame);
            }

            if (Execute(loop.Body, frame) is var flow and (Flow.Break or Flow.Return))
                return flow == Flow.Return ? flow : Flow.Next;
            Execute(loop.AtLoopBottom, frame);
        }
    }

    private Flow While(IWhileLoopOperation loop, Frame frame)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            if (loop.ConditionIsTop || !isFirst)
            {
                var goesOn = loop.Condition is { } condition ? Evaluate(condition, frame) : true;
                if (goesOn is not bool known)
                    return SkipLoop(loop.Condition!, goesOn, loop, frame);
                if (known == loop.ConditionIsUntil)
                    return Flow.Next;
            }

            if (Execute(loop.Body, frame) is var flow and (Flow.Break or Flow.Return))
                return flow == Flow.Return ? flow : Flow.Next;
        }
    }

    private Flow SkipLoop(IOperation site, object? value, IOperation loop, Frame frame)
    {
        if (value is null)
            throw new ThrownException(new NullReferenceException(), site.Syntax);
        if (value is not Unknown)
            Fail(site, "the sequence is not followed");
        MarkIncomplete();
        Skip(loop, frame);
        return Flow.Next;
    }

    private Flow Try(ITryOperation attempt, Frame frame)
    {
        try
        {
            return Execute(attempt.Body, frame);
        }
        catch (ThrownException thrown) when (CatchOf(attempt, thrown, frame) is not null)
        {
            var (handler, inner) = CatchOf(attempt, thrown, frame)!.Value;
            try
            {
                return Execute(handler.Handler, inner);
            }
            catch (ThrownException again) when (again.Value == Rethrown)
            {
                throw thrown;
            }
        }
        finally
        {
            if (attempt.Finally is { } last)
                Execute(last, frame);
        }
    }

    private static object Rethrown { get; } = new();

    private (ICatchClauseOperation Clause, Frame Frame)? CatchOf(
        ITryOperation attempt, ThrownException thrown, Frame frame)
    {
        foreach (var clause in attempt.Catches)
        {
            if (IsInstance(thrown.Value, clause.ExceptionType) != true
                && clause.ExceptionType.SpecialType != SpecialType.System_Object
                && clause.ExceptionType.ToDisplayString() != "System.Exception")
            {
                continue;
            }

            var inner = frame.Inner();
            if (clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation variable)
                inner.Declare(variable.Symbol, thrown.Value);
            if (clause.Filter is null || Evaluate(clause.Filter, inner) is true)
                return (clause, inner);
        }

        return null;
    }

    private Flow Use(IUsingOperation use, Frame frame)
    {
        if (use.Resources is IVariableDeclarationGroupOperation group)
            return Use(group, frame, () => Execute(use.Body, frame));
        var resource = Evaluate(use.Resources, frame);
        return Use([resource], use, () => Execute(use.Body, frame));
    }

    private Flow Use(IUsingDeclarationOperation use, ImmutableArray<IOperation> rest, Frame frame) =>
        Use(use.DeclarationGroup, frame, () => Execute(rest, frame));

    private Flow Use(IVariableDeclarationGroupOperation group, Frame frame, Func<Flow> body)
    {
        Declare(group, frame);
        var resources = group.Declarations.SelectMany(d => d.Declarators)
            .Select(d => frame.TryGet(d.Symbol, out var value) ? value : null).ToArray();
        return Use(resources, group, body);
    }

    private Flow Use(object?[] resources, IOperation site, Func<Flow> body)
    {
        try
        {
            return body();
        }
        finally
        {
            foreach (var resource in Enumerable.Reverse(resources))
                Dispose(resource, site);
        }
    }

    private void Dispose(object? resource, IOperation site)
    {
        if (resource is InterpretedObject declared
            && Bases(declared.Type).SelectMany(t => t.GetMembers(nameof(IDisposable.Dispose))).OfType<IMethodSymbol>()
                .FirstOrDefault(m => m.Parameters.IsEmpty) is { } dispose)
        {
            CallSource(dispose, declared, [], site: site.Syntax);
        }
        else if (resource is not null)
        {
            Fail(site, "the resource is not followed");
        }
    }
}
