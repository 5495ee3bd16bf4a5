using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace BackPainRules.Tests.Conventions;

/// <summary>What a built package refers to, out of its metadata: what stands there is all that its code can call.</summary>
internal sealed class References
{
    private References(IReadOnlySet<string> types, IReadOnlySet<string> members, int foreignMethods) => (Types, Members, ForeignMethods) = (types, members, foreignMethods);

    /// <summary>The full names of the types of other assemblies.</summary>
    public IReadOnlySet<string> Types { get; }

    /// <summary>Their members that are called or read, behind the name of the type.</summary>
    public IReadOnlySet<string> Members { get; }

    /// <summary>How many methods of native libraries are declared.</summary>
    public int ForeignMethods { get; }

    public static References Of(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var reader = image.GetMetadataReader();
        var members = reader.MemberReferences
            .Select(handle => reader.GetMemberReference(handle))
            .Select(member => (Type: TypeOf(reader, member.Parent), Name: reader.GetString(member.Name)))
            .Where(member => member.Type is not null)
            .Select(member => $"{member.Type}.{member.Name}");
        var foreign = reader.MethodDefinitions.Count(handle => (reader.GetMethodDefinition(handle).Attributes & MethodAttributes.PinvokeImpl) != 0);
        return new(
            reader.TypeReferences.Select(handle => NameOf(reader, handle)).ToHashSet(StringComparer.Ordinal),
            members.ToHashSet(StringComparer.Ordinal),
            foreign);
    }

    private static string? TypeOf(MetadataReader reader, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => NameOf(reader, (TypeReferenceHandle)parent),
        HandleKind.TypeSpecification => Generic(reader, reader.GetTypeSpecification((TypeSpecificationHandle)parent)),
        _ => null,
    };

    // Of List<T> the name of List: it stands behind the mark of a generic instance and the kind of type.
    private static string? Generic(MetadataReader reader, TypeSpecification specification)
    {
        var blob = reader.GetBlobReader(specification.Signature);
        if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        blob.ReadCompressedInteger();
        return blob.ReadTypeHandle() is { Kind: HandleKind.TypeReference } type ? NameOf(reader, (TypeReferenceHandle)type) : null;
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(reader, (TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : $"{reader.GetString(type.Namespace)}.{name}";
    }
}
