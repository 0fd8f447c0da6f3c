using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Model;

namespace SchemaKit.Analyzers.Interpretation;

/// <content>Calls of compiled code: SchemaKit itself, and the part of .NET that is the same everywhere.</content>
internal sealed partial class Interpreter
{
    private int _nativeDepth;

    private object? CallLibrary(SyntaxNode? site, IMethodSymbol method, object? self, object?[] arguments, Frame frame)
    {
        // A base class of SchemaKit has nothing to run: it holds no state and no logic.
        if (self is InterpretedObject)
            return null;
        if (arguments.Any(Unknown.IsIn))
        {
            MarkIncomplete();
            return Unknown.Value;
        }

        var definition = method.OriginalDefinition;
        if (_library.Find(definition) is not { } found)
            return Fail(site, $"{method.Name} cannot be called here");
        var all = found.Described.IsEmpty ? arguments : [.. Descriptions(found, method, frame), .. arguments];
        if (all.Any(a => a is Unknown))
            return Fail(site, "a type argument is not known");
        if (all.Any(a => a is Sql { SegmentCount: > Budget.GreatestLength }))
            return Fail(site, "the SQL is too long");
        var types = found.Closed.IsEmpty
            ? Type.EmptyTypes
            : [.. found.Closed.Select(i => _library.Close(Substitute(method.TypeArguments[i], frame)))];
        var declaring = self is null
            ? _library.Close(Substitute(method.ContainingType, frame))
            : Closest(self.GetType(), found.Method.DeclaringType!);
        return CallCompiled(site, _library.Close(found.Method, declaring, types), self, all, isBaseLibrary: false);
    }

    private IEnumerable<object> Descriptions(LibraryMethod found, IMethodSymbol method, Frame frame)
    {
        var arguments =
            method.MethodKind == MethodKind.Constructor ? method.ContainingType.TypeArguments : method.TypeArguments;
        return found.Described.Select(i => Describe(Substitute(arguments[i], frame)));
    }

    private object? CallBase(SyntaxNode? site, IMethodSymbol method, object? self, object?[] arguments)
    {
        if (arguments.Any(Unknown.IsIn))
        {
            MarkIncomplete();
            return Unknown.Value;
        }

        if (_baseLibrary.Find(method) is not { } found)
            return NotFollowed(site, method);
        if (NativeWork.MayMakeTooMuch(method, self, arguments))
            return Fail(site, $"{Called(method)} makes too much");
        _budget.SpendOn(NativeWork.Of(method, self, arguments));
        var result = CallCompiled(site, found, self, arguments, isBaseLibrary: true);
        return Math.Max(NativeWork.SizeOf(result), NativeWork.SizeOf(self)) > Budget.GreatestLength
            ? Fail(site, $"{Called(method)} makes too much")
            : CountedSequence.Of(result, _budget);
    }

    private Unknown NotFollowed(SyntaxNode? site, IMethodSymbol method)
    {
        var (called, location) = (Called(method), site?.GetLocation() ?? Location.None);
        return Fail(location, $"{called} is not followed", Surroundings.AreReadBy(method) ? called : null);
    }

    /// <summary>A method as its user writes it.</summary>
    private static string Called(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor
            ? $"new {method.ContainingType.Name}"
            : $"{method.ContainingType.Name}.{(method.AssociatedSymbol ?? method).Name}";

    private object? CallCompiled(
        SyntaxNode? site, MethodBase method, object? self, object?[] arguments, bool isBaseLibrary)
    {
        var span = SourceLocation.CurrentSpan;
        _nativeDepth++;
        try
        {
            var parameters = method.GetParameters();
            if (parameters.Length != arguments.Length)
                return Fail(site, $"{method.Name} cannot be called here");
            for (var i = 0; i < parameters.Length; i++)
                arguments[i] = Native.To(arguments[i], parameters[i].ParameterType, isBaseLibrary);
            if (!isBaseLibrary && site is not null)
                SourceLocation.CurrentSpan = SpanOf(site);
            var receiver = self is object?[] items && method.DeclaringType is { IsInterface: true }
                ? Native.To(items, method.DeclaringType, isBaseLibrary)
                : self;
            return Native.From(method is ConstructorInfo constructor
                ? constructor.Invoke(arguments)
                : method.Invoke(receiver, arguments));
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            return Rethrow(inner, site);
        }
        catch (NotFollowedException)
        {
            return Fail(site, "a value is not known");
        }
        catch (Exception e) when (
            e is ArgumentException or InvalidOperationException or TargetException or InvalidCastException)
        {
            return Fail(site, $"{method.Name} cannot be called here: {e.Message}");
        }
        finally
        {
            _nativeDepth--;
            SourceLocation.CurrentSpan = span;
        }
    }

    private object? Rethrow(Exception exception, SyntaxNode? site)
    {
        switch (exception)
        {
            case NotFollowedException:
                return Fail(site, "a value is not known");
            case OperationCanceledException or ExhaustedException or ThrownException:
                ExceptionDispatchInfo.Capture(exception).Throw();
                return null;
            case TargetInvocationException { InnerException: { } inner }:
                return Rethrow(inner, site);
            default:
                return site is null ? Fail(site, exception.Message) : throw new ThrownException(exception, site);
        }
    }

    /// <summary>The class in the chain that declares the method, closed.</summary>
    private static Type Closest(Type type, Type definition)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if ((t.IsGenericType ? t.GetGenericTypeDefinition() : t) == definition)
                return t;
        }

        return definition;
    }

    /// <summary>The call itself: without the calls before it in a chain, whose lines are others.</summary>
    private static (int Start, int Length) SpanOf(SyntaxNode site)
    {
        var start = site is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
            && access.Expression is not IdentifierNameSyntax
            ? access.Name.SpanStart
            : site.SpanStart;
        return (start, site.Span.End - start);
    }
}
