using System.Runtime.CompilerServices;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>Bounds of one evaluation, so that no program can hang or overflow the compiler.</summary>
internal sealed class Budget(CancellationToken cancellation)
{
    public const int GreatestLength = 100_000;

    private const int GreatestDepth = 100;
    private const int StepsBetweenChecks = 256;

    // It is in loops that programs hang, and what a turn calls is dearer than a step.
    private const int StepsOfTurn = 30;

    // Compiled code goes through a list faster than the interpreter takes a step.
    private const int ItemsOfStep = 32;

    private int _steps = 1_000_000;
    private int _depth;

    public void Spend()
    {
        if (--_steps < 0)
            throw new ExhaustedException("it takes too many steps");
        if (_steps % StepsBetweenChecks == 0)
            cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Before compiled code goes through items or letters.</summary>
    public void SpendOn(int items)
    {
        _steps -= items / ItemsOfStep;
        if (_steps < 0)
            Spend();
    }

    /// <summary>Before each turn of a loop.</summary>
    public void SpendTurn()
    {
        _steps -= StepsOfTurn;
        Spend();
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Before each operation that holds others: long chains recurse, too.</summary>
    public static void CheckStack()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            throw new ExhaustedException("it is nested too deeply");
        }
    }

    public void Enter()
    {
        if (++_depth > GreatestDepth)
            throw new ExhaustedException("its calls are nested too deeply");
    }

    public void Leave() => _depth--;
}
