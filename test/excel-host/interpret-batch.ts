import { type BatchWorld, INTERNAL_SERVICE, memberOf, refuse, serviceObject } from "./batch-world";
import { type Argument, Emulated } from "./emulated";
import { queryValue } from "./query-value";
import {
  ACTION,
  type ArgumentInfo,
  HostError,
  type Json,
  NotEmulated,
  PATH,
  type WireAction,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from "./wire";

/** Runs the actions of one batch in order; stops at the first error; what ran before stays. */
export function interpretBatch(world: BatchWorld, request: WireRequest): WireResponse {
  const run = new BatchRun(world, request);
  return run.execute();
}

class BatchRun {
  private readonly objects = new Map<number, Emulated | null>();
  private readonly traceIds: number[] = [];

  constructor(
    private readonly world: BatchWorld,
    private readonly request: WireRequest,
  ) {}

  execute(): WireResponse {
    const results: { ActionId: number; Value: Json }[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.world.before(index);
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        if (error instanceof TypeError)
          return this.stopped(results, index, new HostError("InvalidArgument", error.message));
        if (!(error instanceof HostError)) throw error;
        return this.stopped(results, index, error);
      }
    }
    return { Results: results, TraceIds: this.traceIds };
  }

  private stopped(results: WireResponse["Results"], index: number, error: HostError): WireResponse {
    const action = this.request.Actions[index];
    const type = this.objects.get(action?.ObjectPathId ?? 0)?.parts.type;
    const name = `${type === undefined ? "" : `${type}.`}${action?.Name ?? ""}`;
    return {
      Results: results,
      TraceIds: this.traceIds,
      Error: {
        Code: error.code,
        Message: error.message,
        Location: name,
        ActionIndex: index,
        HttpStatusCode: error.httpStatus,
      },
    };
  }

  private perform(action: WireAction): Json {
    if (action.ActionType === ACTION.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const target = this.objectAt(action.ObjectPathId);
    refuseGone(target);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target === null ? null : handleOf(target);
      case ACTION.query:
        return target === null ? null : queryValue(this.world, target, action.QueryInfo?.Select ?? []);
      case ACTION.set:
        return this.set(target, action);
      case ACTION.method:
        return this.method(target, action);
      default:
        throw new NotEmulated(`action type ${action.ActionType}`);
    }
  }

  private set(target: Emulated | null, action: WireAction): Json {
    if (target === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
    const { type } = target.parts;
    refuse(this.world, `${type}.${action.Name} =`);
    memberOf(this.world, type, action.Name, "byWire");
    const setter = target.parts.set?.[action.Name];
    if (!setter) throw new NotEmulated(`setting ${type}.${action.Name}`);
    setter(action.ArgumentInfo?.Arguments?.[0] ?? null);
    return null;
  }

  private method(target: Emulated | null, action: WireAction): Json {
    if (target === null) {
      refuse(this.world, "null object");
      return null;
    }
    if (action.Name === "_KeepReference") return this.keep(target);
    if (action.Name === "_RemoveReference") {
      this.world.references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const result = this.call(target, action.Name, action.ArgumentInfo);
    if (result instanceof Emulated)
      throw new NotEmulated(`${action.Name} gives an object where a value is due`);
    return result;
  }

  private keep(target: Emulated): null {
    const id =
      target.referenceId ?? `ref-${this.world.references.size + 1}-${Math.random().toString(36).slice(2)}`;
    target.referenceId = id;
    this.world.references.set(id, target);
    return null;
  }

  private call(target: Emulated, name: string, info: ArgumentInfo | undefined): Argument {
    if (target.parts.type !== INTERNAL_SERVICE) memberOf(this.world, target.parts.type, name, "byWire");
    refuse(this.world, `${target.parts.type}.${name}`);
    const call = target.parts.call?.[name];
    if (!call) throw new NotEmulated(`${target.parts.type}.${name}()`);
    return call(this.argumentsOf(info));
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly Argument[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      if (typeof reference !== "number" || reference === 0) return value;
      return this.objectAt(reference);
    });
  }

  private objectAt(id: number): Emulated | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new NotEmulated(`object path ${id} is missing in the request`);
    const made = this.resolve(path);
    if (made !== null) refuse(this.world, made.parts.type);
    this.objects.set(id, made);
    return made;
  }

  private resolve(path: WirePath): Emulated | null {
    if (path.ObjectPathType === PATH.root) return this.world.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.world.references.get(path.Name);
      if (!kept) throw new HostError("InvalidReference", "This reference is not valid.");
      return kept;
    }
    if (path.ObjectPathType === PATH.newObject) return serviceObject(path.Name);
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    refuseGone(parent);
    return this.child(parent, path);
  }

  private child(parent: Emulated, path: WirePath): Emulated | null {
    const { type } = parent.parts;
    if (path.ObjectPathType === PATH.property) {
      memberOf(this.world, type, path.Name, "byWire");
      refuse(this.world, `${type}.${path.Name}`);
      const link = parent.parts.links?.[path.Name];
      if (!link) throw new NotEmulated(`${type}.${path.Name}`);
      return link();
    }
    if (path.ObjectPathType === PATH.indexer) {
      const item = parent.parts.call?.["[]"];
      if (!item) throw new NotEmulated(`${type}.getItem`);
      return asObject(item(this.argumentsOf(path.ArgumentInfo)), type);
    }
    if (path.ObjectPathType === PATH.method)
      return asObject(this.call(parent, path.Name, path.ArgumentInfo), `${type}.${path.Name}`);
    throw new NotEmulated(`object path type ${path.ObjectPathType}`);
  }
}

/** What belongs to a deleted sheet is gone as well, however far the batch has come. */
function refuseGone(target: Emulated | null): void {
  if (target?.parts.isThere?.() === false)
    throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

function asObject(value: Argument, what: string): Emulated | null {
  if (value === null || value instanceof Emulated) return value;
  throw new NotEmulated(`${what} gives a value where an object is due`);
}

function handleOf(target: Emulated): Json {
  return {
    ...(target.parts.id === undefined ? {} : { Id: target.parts.id }),
    ...(target.referenceId === undefined ? {} : { _ReferenceId: target.referenceId }),
  };
}
