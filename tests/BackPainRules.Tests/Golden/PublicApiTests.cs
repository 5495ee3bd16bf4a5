using System.Reflection;
using System.Text;
using BackPainRules.Proving;
using BackPainRules.RunningData;
using BackPainRules.Testing;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Golden;

/// <summary>The public surface of each package is one approved file. Refresh it with BACKPAINRULES_REFRESH=1 and review the difference.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData(typeof(BackPainAssessor), "PublicApi.txt")]
    [InlineData(typeof(RuleMatrix), "PublicApi.Testing.txt")]
    [InlineData(typeof(Prover), "PublicApi.Proving.txt")]
    [InlineData(typeof(ActivityImporter), "PublicApi.RunningData.txt")]
    public void The_public_surface_is_the_approved_one(Type one, string file)
    {
        var (actual, approved) = Repository.Approved(Surface(one.Assembly), "tests", "BackPainRules.Tests", "Golden", file);
        actual.Should().Be(approved);
    }

    private static string Surface(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => $"{type.Namespace}.{Name(type)}", StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.Namespace).Append('.').Append(Name(type)).Append('\n');
            foreach (var line in Members(type).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(All).Where(f => !f.IsSpecialName))
        {
            yield return type.IsEnum ? field.Name : $"{Static(field.IsStatic)}{Name(field.FieldType)} {field.Name}";
        }

        if (type.IsEnum)
        {
            yield break;
        }

        foreach (var constructor in type.GetConstructors(All))
        {
            yield return $"new({Parameters(constructor)})";
        }

        foreach (var property in type.GetProperties(All))
        {
            var access = property.SetMethod is not { IsPublic: true } set ? "get;" : IsInit(set) ? "get; init;" : "get; set;";
            yield return $"{Static(property.GetMethod!.IsStatic)}{Name(property.PropertyType)} {property.Name} {{ {access} }}";
        }

        foreach (var method in type.GetMethods(All).Where(m => !m.IsSpecialName || m.Name.StartsWith("op_")))
        {
            if (method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null)
            {
                yield return $"{Static(method.IsStatic)}{Name(method.ReturnType)} {method.Name}{Generic(method)}({Parameters(method)})";
            }
        }
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : "class";

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.IsOptional ? "?" : "")}"));

    private static string Name(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var name = type.Name.Split('`')[0];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
