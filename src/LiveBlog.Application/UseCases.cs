using System.Diagnostics.Metrics;
using System.Reflection;
using FluentValidation;
using LiveBlog.Application.Live;
using LiveBlog.Application.Members;
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
            foreach (var contract in type.GetInterfaces().Where(IsUseCasePart))
            {
                services.AddScoped(contract, type);
            }
        }

        return services;
    }

    // Validators of a part of a request are made by the request's own validator, which knows what they are about.
    private static bool IsUseCasePart(Type contract) => contract.IsGenericType
        && (contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
            || (contract.GetGenericTypeDefinition() == typeof(IValidator<>) && typeof(IBaseRequest).IsAssignableFrom(contract.GenericTypeArguments[0])));
}
