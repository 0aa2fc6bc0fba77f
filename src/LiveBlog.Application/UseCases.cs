using System.Diagnostics.Metrics;
using System.Reflection;
using FluentValidation;
using LiveBlog.Application.Live;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LiveBlog.Application;

/// <summary>Registers every use case. MediatR 5 and FluentValidation leave the scanning to us.</summary>
public static class UseCases
{
    /// <summary>Adds the mediator with its two behaviours, every handler and validator of this assembly, the caller, the gate, the hub and the meter.</summary>
    public static IServiceCollection AddUseCases(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => new Meter(RecordMetrics.MeterName));
        services.AddSingleton<RecordMetrics>();
        services.AddSingleton<WriteGate>();
        services.AddSingleton<LiveHub>();
        services.AddScoped<Caller>();
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();

        // Rights come first: who may not do a thing is not told what is wrong with it.
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(RightsBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
        foreach (var type in typeof(UseCases).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var contract in type.GetInterfaces().Where(contract => contract.IsGenericType))
            {
                if (contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
                {
                    services.AddScoped(contract, type);
                }
                else if (contract.GetGenericTypeDefinition() == typeof(IValidator<>) && typeof(IBaseRequest).IsAssignableFrom(contract.GenericTypeArguments[0]))
                {
                    services.AddValidator(contract, type);
                }
            }
        }

        return services;
    }

    /// <summary>
    /// Adds a request's validator. (Those of a part of a request are made by the request's own, which knows what they are about.) Its rules are compiled when it is
    /// made, which takes longer than to publish an entry: so each is made once in every language, but for those that ask the database, which are made for one caller.
    /// </summary>
    private static void AddValidator(this IServiceCollection services, Type contract, Type type)
    {
        var needs = type.GetConstructors().Single().GetParameters().Select(parameter => parameter.ParameterType).ToArray();
        if (needs.Contains(typeof(LiveBlogDb)))
        {
            services.AddScoped(contract, provider => ActivatorUtilities.CreateInstance(provider, type, provider.GetRequiredService<Caller>().Language));
            return;
        }

        var made = Enum.GetValues<Language>().ToDictionary(
            language => language, language => new Lazy<object>(() => Activator.CreateInstance(type, needs is [] ? [] : [language])!));
        services.AddScoped(contract, provider => made[provider.GetRequiredService<Caller>().Language].Value);
    }
}
