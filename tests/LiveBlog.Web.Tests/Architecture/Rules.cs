using Mono.Cecil;
using Mono.Cecil.Cil;

namespace LiveBlog.Web.Tests.Architecture;

/// <summary>
/// The rules of the layout, each a function from types to offences, so that every rule can be shown to pass on the product and
/// to fail on an offender planted in this assembly.
/// </summary>
internal static class Rules
{
    /// <summary>Types that mention another type whose full name begins with one of <paramref name="forbidden"/>, as "who mentions whom".</summary>
    public static IReadOnlyList<string> Mentions(IEnumerable<TypeDefinition> types, params string[] forbidden) =>
    [
        .. from type in types
           from mentioned in Mentioned(type).Distinct()
           where forbidden.Any(prefix => mentioned.StartsWith(prefix, StringComparison.Ordinal))
           select $"{type.FullName} mentions {mentioned}",
    ];

    /// <summary>Verbs of entities that anybody who is handed one could call; a use case alone changes the record.</summary>
    public static IReadOnlyList<string> OpenVerbs(IEnumerable<TypeDefinition> entities) =>
    [
        .. from type in entities
           from method in type.Methods
           where method is { IsPublic: true, IsStatic: false, IsSpecialName: false } && method.ReturnType.FullName == "System.Void"
           select $"{type.FullName} lets anybody {method.Name}",
    ];

    /// <summary>Types that mention a command: a request that changes something.</summary>
    public static IReadOnlyList<string> SendCommands(IEnumerable<TypeDefinition> types) =>
    [
        .. from type in types
           from mentioned in Mentioned(type).Distinct()
           where mentioned.StartsWith("LiveBlog.", StringComparison.Ordinal) && mentioned.EndsWith("/Command", StringComparison.Ordinal)
           select $"{type.FullName} sends {mentioned}",
    ];

    /// <summary>Commands without a validator beside them in their slice.</summary>
    public static IReadOnlyList<string> CommandsWithoutValidator(IEnumerable<TypeDefinition> types) =>
    [
        .. from type in types
           where type.Name == "Command" && type.DeclaringType is not null && Requests(type)
           where !type.DeclaringType.NestedTypes.Any(sibling => sibling.BaseType is GenericInstanceType generic
               && generic.ElementType.FullName == "FluentValidation.AbstractValidator`1"
               && generic.GenericArguments[0].FullName == type.FullName)
           select type.FullName,
    ];

    /// <summary>Requests that do not say which right they need.</summary>
    public static IReadOnlyList<string> UnguardedRequests(IEnumerable<TypeDefinition> types) =>
    [
        .. from type in types
           where type.IsClass && !type.IsAbstract && Requests(type)
           where !type.Interfaces.Any(each => each.InterfaceType.FullName == "LiveBlog.Application.Members.IGuarded")
           select type.FullName,
    ];

    /// <summary>Assemblies that <paramref name="assembly"/> leans on and that are not in <paramref name="allowed"/> (names, or beginnings that end in a dot).</summary>
    public static IReadOnlyList<string> Leanings(AssemblyDefinition assembly, params string[] allowed) =>
    [
        .. from reference in assembly.MainModule.AssemblyReferences
           where !allowed.Any(each => each.EndsWith('.') ? reference.Name.StartsWith(each, StringComparison.Ordinal) : reference.Name == each)
           select $"{assembly.Name.Name} leans on {reference.Name}",
    ];

    public static IEnumerable<TypeDefinition> Types(AssemblyDefinition assembly) => assembly.MainModule.GetTypes().Where(type => type.Name != "<Module>");

    private static bool Requests(TypeDefinition type) => type.Interfaces.Any(each =>
        each.InterfaceType.FullName == "MediatR.IRequest" || each.InterfaceType.FullName.StartsWith("MediatR.IRequest`1", StringComparison.Ordinal));

    private static IEnumerable<string> Mentioned(TypeDefinition type)
    {
        var references = new List<TypeReference?> { type.BaseType };
        references.AddRange(type.Interfaces.Select(each => each.InterfaceType));
        references.AddRange(type.Fields.Select(field => field.FieldType));
        references.AddRange(type.CustomAttributes.Select(attribute => attribute.AttributeType));
        foreach (var method in type.Methods)
        {
            references.Add(method.ReturnType);
            references.AddRange(method.Parameters.Select(parameter => parameter.ParameterType));
            references.AddRange(method.CustomAttributes.Select(attribute => attribute.AttributeType));
            foreach (var instruction in method.HasBody ? method.Body.Instructions : Enumerable.Empty<Instruction>())
            {
                switch (instruction.Operand)
                {
                    case MethodReference called:
                        references.Add(called.DeclaringType);
                        references.Add(called.ReturnType);
                        references.AddRange((called as GenericInstanceMethod)?.GenericArguments ?? Enumerable.Empty<TypeReference>());
                        break;
                    case FieldReference field:
                        references.Add(field.DeclaringType);
                        references.Add(field.FieldType);
                        break;
                    case TypeReference named:
                        references.Add(named);
                        break;
                }
            }

            references.AddRange(method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : []);
        }

        return references.OfType<TypeReference>().SelectMany(Names);
    }

    private static IEnumerable<string> Names(TypeReference reference) => reference switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Names).Append(generic.ElementType.FullName),
        TypeSpecification specification => Names(specification.ElementType),
        _ => [reference.FullName],
    };
}
